/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-bench"

#include "clara-json.h"
#include "clara-rubric-json.h"
#include "clara-rubric-reader.h"
#include "clara-sentence-score.h"

#include <stdio.h>
#include <string.h>

/*
 * Reads many job texts, or many sentences, in one run, for the benches that judge the rubric reader.
 *
 *   rubric-probe texts      a line of JSON {"text":…} in, the rubric as a line of JSON out
 *   rubric-probe sentences  a line with a sentence in; out: the score, whether the dictionary knows anything in it,
 *                           and the numbers it is judged by, parted by blanks
 */

static void
probe_text (ClaraLexicon *lexicon, const char *line)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) object = clara_json_parse_object (line, -1, NULL, &error);
  g_autoptr (ClaraJobText) job = NULL;
  g_autoptr (ClaraRubric) rubric = NULL;
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *json = NULL;

  g_assert_no_error (error);
  job = clara_job_text_new (NULL, json_object_get_string_member (object, "text"), NULL);
  rubric = clara_rubric_read (lexicon, job);
  json_node_take_object (node, clara_rubric_to_json (rubric));
  json = json_to_string (node, FALSE);
  puts (json);
}

static void
probe_sentence (ClaraLexicon *lexicon, const char *line)
{
  const guint kinds = CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL) |
                      CLARA_LEXICON_MASK (CLARA_LEXICON_SOFT_SKILL) |
                      CLARA_LEXICON_MASK (CLARA_LEXICON_CERTIFICATION) |
                      CLARA_LEXICON_MASK (CLARA_LEXICON_LANGUAGE) |
                      CLARA_LEXICON_MASK (CLARA_LEXICON_DEGREE);
  g_autoptr (ClaraTerms) terms = clara_terms_new (line);
  g_autoptr (GArray)
      hits = clara_lexicon_find (lexicon, terms, 0, clara_terms_get_n (terms), kinds);
  double features[CLARA_N_SENTENCE_FEATURES];
  ClaraClauseFacts facts;

  clara_clause_facts_read (lexicon, terms, 0, clara_terms_get_n (terms), &facts);
  clara_sentence_features (&facts, features);
  printf ("%.6f %d", clara_requirement_sentence_score (lexicon, line), hits->len > 0);
  for (guint i = 0; i < CLARA_N_SENTENCE_FEATURES; i++)
    printf (" %g", features[i]);
  putchar ('\n');
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_load_shipped (&error);
  char *line = NULL;
  size_t size = 0;
  ssize_t length;

  g_assert_no_error (error);
  if (argc != 2 || (!g_str_equal (argv[1], "texts") && !g_str_equal (argv[1], "sentences")))
    {
      g_printerr ("usage: rubric-probe texts|sentences\n");
      return 2;
    }

  while ((length = getline (&line, &size, stdin)) > 0)
    {
      g_autofree char *valid = NULL;

      line[strcspn (line, "\n")] = '\0';
      valid = g_utf8_make_valid (line, -1);
      if (g_str_equal (argv[1], "texts"))
        probe_text (lexicon, valid);
      else
        probe_sentence (lexicon, valid);
    }
  free (line);

  return 0;
}
