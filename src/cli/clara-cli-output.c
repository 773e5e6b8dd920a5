/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-output.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

/* So much of a hidden text is shown to a person; a program gets all of it. */
#define SHOWN_CHARACTERS 200

static const struct
{
  const char *reason;
  const char *words;
} reasons[] = {
  { "encrypted", N_ ("a password is needed to open it") },
  { "empty", N_ ("the file is empty") },
  { "too-large", N_ ("it is larger than what is read") },
  { "nested", N_ ("it is an archive of documents; unpack it and name them one by one") },
  { "damaged", N_ ("the file is damaged") },
  { "unsupported-format", N_ ("this kind of file is not read") },
  { "mislabelled", N_ ("the file is not what its name says, and nothing that is read") },
  { "timed-out", N_ ("reading it took too long") },
  { "no-text", N_ ("no text can be seen in it") },
  { "sandbox-unavailable",
    N_ ("it cannot be read safely on this system; clara-cli doctor tells more") },
  { "worker-failed", N_ ("reading it failed") },
  { "missing", N_ ("there is no such file") },
  { "not-a-file", N_ ("it is not an ordinary file") },
  { "not-permitted", N_ ("you may not read it") },
};

static const char *const hidden_words[CLARA_N_HIDDEN_KINDS] = {
  [CLARA_HIDDEN_WHITE_TEXT] = N_ ("in the colour of what lies behind it"),
  [CLARA_HIDDEN_TINY] = N_ ("too small to read"),
  [CLARA_HIDDEN_INVISIBLE_MODE] = N_ ("drawn without ink"),
  [CLARA_HIDDEN_OFF_PAGE] = N_ ("outside the page"),
  [CLARA_HIDDEN_CLIPPED] = N_ ("cut away"),
  [CLARA_HIDDEN_COVERED] = N_ ("covered by something else"),
  [CLARA_HIDDEN_TRANSPARENT] = N_ ("transparent"),
  [CLARA_HIDDEN_LAYER_OFF] = N_ ("on a layer that is switched off"),
  [CLARA_HIDDEN_METADATA] = N_ ("in the file’s properties"),
  [CLARA_HIDDEN_VANISH] = N_ ("marked as hidden"),
  [CLARA_HIDDEN_ZERO_WIDTH] = N_ ("characters without width"),
  [CLARA_HIDDEN_BIDI] = N_ ("direction controls that turn text round"),
  [CLARA_HIDDEN_REPLACEMENT_TEXT] = N_ ("given to programs in place of what is shown"),
  [CLARA_HIDDEN_ATTACHMENT] = N_ ("a file inside the file"),
  [CLARA_HIDDEN_ANNOTATION] = N_ ("in a note that is not shown"),
  [CLARA_HIDDEN_DELETED] = N_ ("deleted, but still in the file"),
  [CLARA_HIDDEN_COMMENT] = N_ ("in a comment"),
  [CLARA_HIDDEN_TAG_CHARACTERS] = N_ ("characters that no font draws"),
};

/**
 * clara_cli_complain:
 * @format: a sentence for the person at the terminal
 * @...: what is filled in
 *
 * Prints a message on standard error, where it does not disturb what programs read.
 */
void
clara_cli_complain (const char *format, ...)
{
  g_autofree char *message = NULL;
  g_autofree char *printable = NULL;
  va_list list;

  va_start (list, format);
  message = g_strdup_vprintf (format, list);
  va_end (list);

  printable = clara_cli_make_printable (message);
  g_printerr ("clara-cli: %s\n", printable);
}

/**
 * clara_cli_make_printable:
 * @text: text that a stranger may have written
 *
 * Returns: (transfer full): @text, in which nothing can move the cursor, change the terminal or turn the
 *   direction of reading
 */
char *
clara_cli_make_printable (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *printable = g_string_sized_new (64);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);
      gboolean control = g_unichar_iscntrl (character) && character != '\n' && character != '\t';
      gboolean direction = (character >= 0x202a && character <= 0x202e) ||
                           (character >= 0x2066 && character <= 0x2069);

      g_string_append_unichar (printable, control || direction ? 0xfffd : character);
    }

  return g_string_free (printable, FALSE);
}

/**
 * clara_cli_put_json:
 * @object: what to print
 *
 * Prints one object without ending the line: a part of a document that is too long to be held at once.
 */
void
clara_cli_put_json (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *json = NULL;

  json_node_set_object (node, object);
  json = json_to_string (node, FALSE);
  fputs (json, stdout);
}

/**
 * clara_cli_print_json:
 * @object: what to print
 *
 * Prints one JSON document on one line of standard output.
 */
void
clara_cli_print_json (JsonObject *object)
{
  clara_cli_put_json (object);
  putchar ('\n');
}

/**
 * clara_cli_print_id:
 * @id: what was made
 *
 * Prints the document of a command that makes one thing.
 */
void
clara_cli_print_id (const ClaraId *id)
{
  g_autoptr (JsonObject) object = json_object_new ();

  clara_cli_set_id (object, "id", id);
  clara_cli_print_json (object);
}

/**
 * clara_cli_set_id:
 * @object: an object
 * @name: the name of a member
 * @id: what it shall be; zero is null
 */
void
clara_cli_set_id (JsonObject *object, const char *name, const ClaraId *id)
{
  g_autofree char *string = clara_id_to_string (id);

  clara_cli_set_string (object, name, clara_id_is_zero (id) ? NULL : string);
}

/**
 * clara_cli_set_string:
 * @object: an object
 * @name: the name of a member
 * @string: (nullable): what it shall be
 */
void
clara_cli_set_string (JsonObject *object, const char *name, const char *string)
{
  if (string != NULL)
    json_object_set_string_member (object, name, string);
  else
    json_object_set_null_member (object, name);
}

/**
 * clara_cli_describe_time:
 * @ms: ms since the epoch, UTC
 *
 * Returns: (transfer full): the same for people, as `2026-03-01 09:30`, where they are
 */
char *
clara_cli_describe_time (gint64 ms)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (ms / 1000);

  return time != NULL ? g_date_time_format (time, "%Y-%m-%d %H:%M") : g_strdup ("?");
}

/**
 * clara_cli_print_printable:
 * @text: text that a stranger may have written
 *
 * Prints it, so that it does nothing to the terminal.
 */
void
clara_cli_print_printable (const char *text)
{
  g_autofree char *printable = clara_cli_make_printable (text);

  fputs (printable, stdout);
}

/**
 * clara_cli_explain_reason:
 * @reason: the stable name of why a document could not be read
 *
 * Returns: (transfer none): the same in plain words
 */
const char *
clara_cli_explain_reason (const char *reason)
{
  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (g_str_equal (reason, reasons[i].reason))
      return _ (reasons[i].words);

  return reason;
}

static void
print_hidden (const ClaraHidden *hidden)
{
  g_autofree char *start = g_utf8_substring (
      hidden->text, 0, MIN (SHOWN_CHARACTERS, g_utf8_strlen (hidden->text, -1)));
  gboolean whole = strlen (start) == strlen (hidden->text);

  g_strdelimit (start, "\n\t", ' ');
  if (hidden->page > 0)
    printf (_ ("Hidden on page %u, %s: "), hidden->page, _ (hidden_words[hidden->kind]));
  else
    printf (_ ("Hidden, %s: "), _ (hidden_words[hidden->kind]));
  clara_cli_print_printable (start);
  puts (whole ? "" : " …");
}

static void
print_facts (ClaraExtraction *extraction)
{
  guint pages = clara_extraction_get_pages (extraction);
  const char *language = clara_extraction_get_language (extraction);

  printf (ngettext ("%u page", "%u pages", pages), pages);
  if (language != NULL)
    printf (_ (", language %s"), language);
  printf (_ (", confidence %.0f %%"), 100.0 * clara_extraction_get_confidence (extraction));
  puts (clara_extraction_get_ocr (extraction) ? _ (", read from pictures") : "");
}

/**
 * clara_cli_print_extraction:
 * @file: the file's name, as it was given
 * @extraction: what was read out of it
 *
 * Prints an extraction for people: what was found first, then the text.
 */
void
clara_cli_print_extraction (const char *file, ClaraExtraction *extraction)
{
  const char *reason = clara_extraction_get_reason (extraction);

  fputs ("== ", stdout);
  clara_cli_print_printable (file);
  puts ("");

  if (reason != NULL)
    printf (_ ("Not read: %s.\n"), clara_cli_explain_reason (reason));
  else
    print_facts (extraction);

  for (guint i = 0; i < clara_extraction_get_n_hidden (extraction); i++)
    print_hidden (clara_extraction_get_hidden (extraction, i));
  for (guint i = 0; i < clara_extraction_get_n_warnings (extraction); i++)
    {
      clara_cli_print_printable (clara_extraction_get_warning (extraction, i)->message);
      puts ("");
    }

  puts ("");
  if (reason == NULL)
    {
      clara_cli_print_printable (clara_extraction_get_text (extraction));
      puts ("\n");
    }
}

/**
 * clara_cli_flush:
 *
 * Returns: whether all that was printed on standard output has arrived
 */
gboolean
clara_cli_flush (void)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return TRUE;

  clara_cli_complain ("%s", _ ("The output could not be written."));
  return FALSE;
}
