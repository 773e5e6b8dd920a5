/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-bench"

/* deidentify-probe LEVEL FILE…: what clara-cli deidentify --json prints of a text file, one line a file. The lexicon is
 * loaded once, so that hundreds of generated texts are measured in seconds. The last line says how long it took. */

#include "clara-deidentifier.h"

#include <json-glib/json-glib.h>
#include <stdio.h>

static void
print (ClaraDeidentified *deidentified)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *json = NULL;
  JsonArray *redactions = json_array_new ();

  for (guint i = 0; i < clara_deidentified_get_n_redactions (deidentified); i++)
    {
      const ClaraRedaction *redaction = clara_deidentified_get_redaction (deidentified, i);
      JsonObject *member = json_object_new ();

      json_object_set_string_member (member, "kind",
                                     clara_redaction_kind_to_string (redaction->kind));
      json_object_set_int_member (member, "start", redaction->start);
      json_object_set_int_member (member, "end", redaction->end);
      json_array_add_object_element (redactions, member);
    }
  json_object_set_string_member (object, "text", clara_deidentified_get_text (deidentified));
  json_object_set_array_member (object, "redactions", redactions);
  json_node_set_object (node, object);
  json = json_to_string (node, FALSE);
  puts (json);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_load_shipped (&error);
  ClaraDeidentifyLevel level;
  gint64 spent = 0;
  gsize bytes = 0;

  g_assert_no_error (error);
  g_assert (argc > 1);
  level = g_str_equal (argv[1], "strict") ? CLARA_DEIDENTIFY_STRICT : CLARA_DEIDENTIFY_STANDARD;
  for (int i = 2; i < argc; i++)
    {
      g_autofree char *text = NULL;
      g_autoptr (ClaraDeidentified) deidentified = NULL;
      gint64 start;
      gsize length;

      if (!g_file_get_contents (argv[i], &text, &length, &error))
        g_error ("%s", error->message);
      start = g_get_monotonic_time ();
      deidentified = clara_deidentify (lexicon, text, NULL, NULL, level);
      spent += g_get_monotonic_time () - start;
      bytes += length;
      print (deidentified);
    }
  printf ("{\"files\":%d,\"bytes\":%" G_GSIZE_FORMAT ",\"ms\":%.1f}\n", argc - 2, bytes,
          (double) spent / 1000.0);

  return 0;
}
