/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-candidate-view.h"
#include "clara-identities.h"
#include "clara-materials.h"
#include "clara-setting.h"
#include "clara-workspace-settings.h"
#include "fixture.h"

#include <string.h>

/* Somebody whose own name is that of a school, a place and a mail address as well: Lever knows it. */
#define RESUME                                                                                     \
  "Zebulon Quistlethorn\n"                                                                         \
  "zebulon.quistlethorn@wharfmail.example | +44 7700 900847\n"                                     \
  "17 Gallowglass Lane, Leeds\n"                                                                   \
  "Experience\n"                                                                                   \
  "Clerk, Kelp & Lantern, London, 2016 - 2019\n"                                                   \
  "Keeps the berths by PostgreSQL.\n"                                                              \
  "Education\n"                                                                                    \
  "Master of Arts, Quistlethorn College, 2013\n"                                                   \
  "Bachelor of Arts, Tidal College, 2011\n"

#define LETTER                                                                                     \
  "Dear team,\nI am 34 years old and studied at Tidal College in London.\nYours,\nZ. "             \
  "Quistlethorn\n"

static const char *const persons[] = { "Zebulon", "Quistlethorn", "wharfmail", "900847",
                                       "Gallowglass" };
static const char *const shown_words[] = { "Tidal College", "2011", "London", "34 years old" };

static char *
print_redactions (ClaraDeidentified *deidentified)
{
  GString *text = g_string_new ("[");

  for (guint i = 0; i < clara_deidentified_get_n_redactions (deidentified); i++)
    {
      const ClaraRedaction *redaction = clara_deidentified_get_redaction (deidentified, i);

      g_string_append_printf (text, "%s{\"kind\":\"%s\",\"start\":%u,\"end\":%u}", i > 0 ? "," : "",
                              clara_redaction_kind_to_string (redaction->kind), redaction->start,
                              redaction->end);
    }
  g_string_append_c (text, ']');

  return g_string_free (text, FALSE);
}

static gboolean
add_material (ClaraWrite *write,
              const Fixture *self,
              ClaraMaterialKind kind,
              const char *words,
              GError **error)
{
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_load_default (error);
  g_autoptr (ClaraIdentity) known = clara_identity_new ();
  g_autoptr (ClaraDeidentified) strict = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (words, strlen (words));
  g_autofree char *redactions = NULL;
  ClaraMaterial material = { .candidacy = self->candidacy, .kind = kind };
  ClaraMaterialText text = { .visible = (char *) words };

  g_assert_nonnull (lexicon);
  clara_identity_add (known, CLARA_IDENTITY_NAME, "Zebulon Quistlethorn");
  strict = clara_deidentify (lexicon, words, NULL, known, CLARA_DEIDENTIFY_STRICT);
  redactions = print_redactions (strict);
  text.deidentified = (char *) clara_deidentified_get_text (strict);
  text.redactions = redactions;

  return clara_materials_add (write, &material, bytes, error) &&
         clara_materials_set_reading (write, &material, &text, error);
}

static gboolean
fill_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Fixture *self = data;

  return clara_identities_add (write, &self->candidacy, CLARA_IDENTITY_NAME, "Zebulon Quistlethorn",
                               error) &&
         add_material (write, self, CLARA_MATERIAL_RESUME, RESUME, error) &&
         add_material (write, self, CLARA_MATERIAL_COVER_LETTER, LETTER, error);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  fixture_set_up (self, data);
  fixture_write (self, fill_cb, self);
}

static void
set_level (Fixture *self, const char *value)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (
      clara_workspace_set_setting (self->workspace, CLARA_SETTING_DEIDENTIFY, value, NULL, &error));
  g_assert_no_error (error);
}

static ClaraCandidateView *
load (Fixture *self)
{
  g_autoptr (GError) error = NULL;
  ClaraCandidateView *view = clara_candidate_view_load (
      self->workspace, &self->candidacy, CLARA_CANDIDATE_VIEW_TEXTS, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (view->materials->len, ==, 2);

  return view;
}

/* What was handed in in the same instant comes in any order. */
static const ClaraMaterialView *
get_resume (ClaraCandidateView *view)
{
  for (guint i = 0; i < view->materials->len; i++)
    {
      const ClaraMaterialView *material = g_ptr_array_index (view->materials, i);

      if (material->material->kind == CLARA_MATERIAL_RESUME)
        return material;
    }
  g_assert_not_reached ();
}

static void
test_strict_shows_what_matching_sees (Fixture *self, gconstpointer data)
{
  for (guint set = 0; set < 2; set++)
    {
      g_autoptr (ClaraCandidateView) view = NULL;

      if (set == 1)
        set_level (self, "\"strict\"");
      view = load (self);
      for (guint i = 0; i < view->materials->len; i++)
        {
          const ClaraMaterialView *material = g_ptr_array_index (view->materials, i);
          const char *text = clara_extraction_get_text (material->reading);

          g_assert_null (material->shown);
          for (gsize j = 0; j < G_N_ELEMENTS (shown_words); j++)
            g_assert_null (strstr (text, shown_words[j]));
        }
    }
}

static void
test_standard_shows_more_and_nobody (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraCandidateView) view = NULL;
  g_autoptr (GString) all = g_string_new (NULL);

  set_level (self, "\"standard\"");
  view = load (self);
  for (guint i = 0; i < view->materials->len; i++)
    {
      const ClaraMaterialView *material = g_ptr_array_index (view->materials, i);

      g_assert_nonnull (material->shown);
      g_string_append (all, clara_shown_text_get_text (material->shown));
      /* What evidence refers to is as it was. */
      g_assert_null (strstr (clara_extraction_get_text (material->reading), "Tidal"));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (shown_words); i++)
    if (strstr (all->str, shown_words[i]) == NULL)
      g_error ("%s is not shown in: %s", shown_words[i], all->str);
  /* One of the schools is called as the person is: left open, it would tell. */
  for (gsize i = 0; i < G_N_ELEMENTS (persons); i++)
    if (strstr (all->str, persons[i]) != NULL)
      g_error ("%s is shown in: %s", persons[i], all->str);
}

static char *
cut (const char *text, guint start, guint end)
{
  return g_utf8_substring (text, start, end);
}

static void
test_a_quote_is_found_where_it_is_shown (Fixture *self, gconstpointer data)
{
  static const char *const quotes[] = { "Keeps the berths by PostgreSQL.", "Kelp & Lantern" };
  g_autoptr (ClaraCandidateView) view = NULL;
  const ClaraMaterialView *resume;
  const char *strict, *shown;

  set_level (self, "\"standard\"");
  view = load (self);
  resume = get_resume (view);
  strict = clara_extraction_get_text (resume->reading);
  shown = clara_shown_text_get_text (resume->shown);
  for (gsize i = 0; i < G_N_ELEMENTS (quotes); i++)
    {
      const char *at = strstr (strict, quotes[i]);
      guint from, to, start;
      g_autofree char *found = NULL;

      g_assert_nonnull (at);
      start = (guint) g_utf8_pointer_to_offset (strict, at);
      clara_shown_text_place (resume->shown, start, start + (guint) g_utf8_strlen (quotes[i], -1),
                              &from, &to);
      found = cut (shown, from, to);
      g_assert_cmpstr (found, ==, quotes[i]);
    }
}

static void
test_another_reading_hides_as_matching_does (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraCandidateView) view = NULL;
  const ClaraMaterialView *resume;

  set_level (self, "\"standard\"");
  view = load (self);
  resume = get_resume (view);
  g_assert_nonnull (clara_shown_text_get_hiding (resume->shown, RESUME));
  g_assert_null (clara_shown_text_get_hiding (resume->shown, RESUME "More of it\n"));
}

static gboolean
spoil_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Fixture *self = data;
  g_autoptr (GPtrArray) materials = clara_materials_list (clara_write_get_connection (write),
                                                          &self->candidacy, error);
  ClaraMaterialText text = { .visible = (char *) RESUME,
                             .deidentified = (char *) "[name]",
                             .redactions = (char *) "{\"no\":\"list\"}" };

  for (guint i = 0; materials != NULL && i < materials->len; i++)
    if (((ClaraMaterial *) g_ptr_array_index (materials, i))->kind == CLARA_MATERIAL_RESUME)
      return clara_materials_set_reading (write, g_ptr_array_index (materials, i), &text, error);

  return FALSE;
}

static void
test_what_cannot_be_told_is_shown_strictly (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraCandidateView) view = NULL;
  const ClaraMaterialView *resume;

  fixture_write (self, spoil_cb, self);
  set_level (self, "\"standard\"");
  view = load (self);
  resume = get_resume (view);
  g_assert_null (resume->shown);
  g_assert_cmpstr (clara_extraction_get_text (resume->reading), ==, "[name]");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function)                                                                        \
  g_test_add ("/workspace/shown-text/" name, Fixture, NULL, set_up, function, fixture_tear_down)
  ADD ("strict-shows-what-matching-sees", test_strict_shows_what_matching_sees);
  ADD ("standard-shows-more-and-nobody", test_standard_shows_more_and_nobody);
  ADD ("a-quote-is-found-where-it-is-shown", test_a_quote_is_found_where_it_is_shown);
  ADD ("another-reading-hides-as-matching-does", test_another_reading_hides_as_matching_does);
  ADD ("what-cannot-be-told-is-shown-strictly", test_what_cannot_be_told_is_shown_strictly);
#undef ADD

  return g_test_run ();
}
