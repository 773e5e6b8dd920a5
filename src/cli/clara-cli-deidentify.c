/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-document-files.h"
#include "clara-cli-output.h"
#include "clara-config.h"
#include "clara-deidentifier.h"
#include "clara-extractor.h"
#include "clara-json.h"

#include <glib-unix.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

/* An identity is a handful of lines; a file of more is something else. */
#define MAX_IDENTITY_BYTES (1024 * 1024)

typedef struct
{
  gboolean json;
  gboolean progress;
  char *level;    /* (owned) (nullable) */
  char *identity; /* (owned) (nullable): JSON, or where a file of it lies */
  char **files;   /* (owned) (nullable) */
  GCancellable *cancellable;
  ClaraExtraction *extraction; /* (owned) (nullable) */
  gboolean done;
} Deidentify;

static gboolean
read_level (const Deidentify *self, ClaraDeidentifyLevel *level)
{
  *level = CLARA_DEIDENTIFY_STRICT;
  if (g_strcmp0 (self->level, "standard") == 0)
    *level = CLARA_DEIDENTIFY_STANDARD;

  return self->level == NULL || g_str_equal (self->level, "standard") ||
         g_str_equal (self->level, "strict");
}

/* Adds a string, the `value` or `name` of an object, or each of a list of those. Lever gives all three. */
static void
add_node (ClaraIdentity *identity, ClaraIdentityKind kind, JsonNode *node)
{
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    clara_identity_add (identity, kind, json_node_get_string (node));
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      static const char *const names[] = { "value", "name", "url" };
      JsonObject *object = json_node_get_object (node);

      for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
        {
          JsonNode *member = json_object_get_member (object, names[i]);

          if (member != NULL && JSON_NODE_HOLDS_VALUE (member) &&
              json_node_get_value_type (member) == G_TYPE_STRING)
            clara_identity_add (identity, kind, json_node_get_string (member));
        }
    }
}

static void
add_member (ClaraIdentity *identity, ClaraIdentityKind kind, JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL)
    return;
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        add_node (identity, kind, json_array_get_element (array, i));
    }
  else
    add_node (identity, kind, node);
}

static ClaraIdentity *
identity_from_json (JsonObject *object)
{
  static const struct
  {
    const char *name;
    ClaraIdentityKind kind;
  } members[] = {
    { "name", CLARA_IDENTITY_NAME },         { "names", CLARA_IDENTITY_NAME },
    { "email", CLARA_IDENTITY_EMAIL },       { "emails", CLARA_IDENTITY_EMAIL },
    { "phone", CLARA_IDENTITY_PHONE },       { "phones", CLARA_IDENTITY_PHONE },
    { "links", CLARA_IDENTITY_LINK },        { "location", CLARA_IDENTITY_ADDRESS },
    { "address", CLARA_IDENTITY_ADDRESS },   { "addresses", CLARA_IDENTITY_ADDRESS },
    { "username", CLARA_IDENTITY_USERNAME }, { "usernames", CLARA_IDENTITY_USERNAME },
  };
  ClaraIdentity *identity = clara_identity_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    add_member (identity, members[i].kind, object, members[i].name);

  return identity;
}

/* What --identity names; NULL, with a complaint, where it cannot be read. */
static ClaraIdentity *
read_identity (const Deidentify *self)
{
  const char *json = self->identity;
  g_autofree char *contents = NULL;
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) error = NULL;
  ClaraJsonLimits limits = { .max_size = MAX_IDENTITY_BYTES };
  gsize length;

  if (json == NULL)
    return clara_identity_new ();

  while (g_ascii_isspace (*json))
    json++;
  length = strlen (json);
  if (*json != '{')
    {
      if (!g_file_get_contents (self->identity, &contents, &length, &error))
        {
          clara_cli_complain ("%s", error->message);
          return NULL;
        }
      json = contents;
    }

  object = clara_json_parse_object (json, (gssize) length, &limits, &error);
  if (object == NULL)
    {
      clara_cli_complain (_ ("The identity is no JSON object: %s"), error->message);
      return NULL;
    }

  return identity_from_json (object);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deidentify *self = user_data;

  self->extraction = clara_extractor_extract_finish (CLARA_EXTRACTOR (source), result, NULL);
  self->done = TRUE;
}

static gboolean
interrupted_cb (gpointer user_data)
{
  g_cancellable_cancel (((Deidentify *) user_data)->cancellable);
  return G_SOURCE_CONTINUE;
}

/* Reads the document; the reason why not, where it cannot be read. A cancelled reading leaves no extraction. */
static const char *
read_document (Deidentify *self, ClaraDocumentFile *file)
{
  const char *reason = NULL;
  g_autoptr (GBytes) bytes = clara_document_file_read (file, &reason);
  g_autoptr (ClaraExtractor) extractor = NULL;
  guint interrupted, terminated;

  if (bytes == NULL)
    return reason;

  interrupted = g_unix_signal_add (SIGINT, interrupted_cb, self);
  terminated = g_unix_signal_add (SIGTERM, interrupted_cb, self);
  extractor = clara_extractor_new (1);
  clara_extractor_set_keep_warm (extractor, FALSE);
  clara_extractor_extract_async (extractor, bytes, file->path, CLARA_EXTRACT_NONE,
                                 G_PRIORITY_DEFAULT, self->cancellable, read_cb, self);
  while (!self->done)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (interrupted);
  g_source_remove (terminated);
  if (self->progress && self->extraction != NULL)
    g_printerr ("1/1\n");

  return self->extraction == NULL ? NULL : clara_extraction_get_reason (self->extraction);
}

static void
print_json (ClaraDeidentified *deidentified, const char *reason)
{
  g_autoptr (JsonObject) object = json_object_new ();
  JsonArray *redactions = json_array_new ();

  json_object_set_string_member (object, "text",
                                 reason == NULL ? clara_deidentified_get_text (deidentified) : "");
  for (guint i = 0; reason == NULL && i < clara_deidentified_get_n_redactions (deidentified); i++)
    {
      const ClaraRedaction *redaction = clara_deidentified_get_redaction (deidentified, i);
      JsonObject *member = json_object_new ();

      json_object_set_string_member (member, "kind",
                                     clara_redaction_kind_to_string (redaction->kind));
      json_object_set_int_member (member, "start", redaction->start);
      json_object_set_int_member (member, "end", redaction->end);
      json_array_add_object_element (redactions, member);
    }
  json_object_set_array_member (object, "redactions", redactions);
  if (reason != NULL)
    {
      json_object_set_boolean_member (object, "readable", FALSE);
      json_object_set_string_member (object, "reason", reason);
    }
  clara_cli_print_json (object);
}

static int
print_result (Deidentify *self,
              ClaraDocumentFile *file,
              const char *reason,
              ClaraIdentity *identity,
              ClaraDeidentifyLevel level)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_load_default (&error);
  g_autoptr (ClaraDeidentified) deidentified = NULL;
  g_autofree char *name = g_path_get_basename (file->path);
  g_autofree char *valid = g_utf8_make_valid (name, -1);

  if (lexicon == NULL)
    {
      clara_cli_complain ("%s", error->message);
      return CLARA_CLI_FAILED;
    }
  if (reason != NULL)
    clara_cli_complain ("%s: %s", file->path, clara_cli_explain_reason (reason));
  else
    deidentified = clara_deidentify (lexicon, clara_extraction_get_text (self->extraction), valid,
                                     identity, level);

  if (self->json)
    print_json (deidentified, reason);
  else if (reason == NULL)
    {
      g_autofree char *text = clara_cli_make_printable (clara_deidentified_get_text (deidentified));

      puts (text);
    }
  if (!clara_cli_flush ())
    return CLARA_CLI_FAILED;

  return reason == NULL ? CLARA_CLI_DONE : CLARA_CLI_IN_PART;
}

static gboolean
parse (Deidentify *self, char **arguments)
{
  g_auto (GStrv) copy = g_strdupv (arguments);
  g_autoptr (GOptionContext)
      context = g_option_context_new (_ ("FILE — print a document without the person"));
  g_autoptr (GError) error = NULL;
  ClaraDeidentifyLevel level;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, N_ ("Print JSON"), NULL },
    { "level", 0, 0, G_OPTION_ARG_STRING, &self->level,
      N_ ("Hide who it is (standard), or schools, ages and places too (strict)"), N_ ("LEVEL") },
    { "identity", 0, 0, G_OPTION_ARG_STRING, &self->identity,
      N_ ("What is known of the person: a JSON object, or a file of it"), N_ ("JSON") },
    { "progress", 0, 0, G_OPTION_ARG_NONE, &self->progress, N_ ("Tell of each file that is done"),
      NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->files, NULL, N_ ("FILE") },
    { NULL },
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &copy, &error))
    {
      clara_cli_complain ("%s", error->message);
      return FALSE;
    }
  if (self->files == NULL || self->files[0] == NULL || self->files[1] != NULL)
    {
      clara_cli_complain ("%s", _ ("Name one file."));
      return FALSE;
    }
  if (!read_level (self, &level))
    {
      clara_cli_complain ("%s", _ ("The level is standard or strict."));
      return FALSE;
    }

  return TRUE;
}

/**
 * clara_cli_deidentify:
 * @arguments: (array zero-terminated=1): `deidentify` and what follows it
 *
 * Prints the text of one document without the person.
 *
 * Returns: the exit status
 */
int
clara_cli_deidentify (char **arguments)
{
  Deidentify self = { 0 };
  g_autoptr (ClaraIdentity) identity = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  ClaraDeidentifyLevel level;
  int status = CLARA_CLI_USAGE;

  self.cancellable = cancellable;
  if (parse (&self, arguments) && (identity = read_identity (&self)) != NULL)
    {
      ClaraDocumentFile file = { self.files[0], FALSE };
      const char *reason = read_document (&self, &file);

      read_level (&self, &level);
      if (g_cancellable_is_cancelled (cancellable))
        {
          clara_cli_complain ("%s", _ ("Cancelled."));
          status = CLARA_CLI_FAILED;
        }
      else if (self.extraction == NULL && reason == NULL)
        status = print_result (&self, &file, "worker-failed", identity, level);
      else
        status = print_result (&self, &file, reason, identity, level);
    }

  g_clear_object (&self.extraction);
  g_strfreev (self.files);
  g_free (self.level);
  g_free (self.identity);

  return status;
}
