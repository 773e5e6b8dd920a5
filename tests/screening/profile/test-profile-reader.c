/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-profile-json.h"
#include "clara-profile-reader.h"

#include <string.h>

/* Loaded once: it takes longer than all that is read with it. */
static ClaraLexicon *lexicon;

static ClaraProfile *
read_profile (const char *text)
{
  g_autoptr (ClaraOutline) outline = clara_outline_new (text, lexicon);

  return clara_profile_read (lexicon, outline, (ClaraYearMonth){ 2026, 11 });
}

/* One line an employment: "title|employer|from|to". */
static char *
describe_experience (ClaraProfile *profile)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < clara_profile_get_n_experience (profile); i++)
    {
      const ClaraExperience *experience = clara_profile_get_experience (profile, i);
      g_autofree char *from = experience->from.year > 0
                                  ? clara_year_month_to_string (experience->from)
                                  : g_strdup ("?");
      g_autofree char *to = experience->current       ? g_strdup ("now")
                            : experience->to.year > 0 ? clara_year_month_to_string (experience->to)
                                                      : g_strdup ("?");

      g_string_append_printf (all, "%s%s|%s|%s|%s", i > 0 ? "\n" : "",
                              experience->title != NULL ? experience->title : "-",
                              experience->employer != NULL ? experience->employer : "-", from, to);
    }

  return g_string_free (all, FALSE);
}

static void
assert_experience (const char *text, const char *expected)
{
  g_autoptr (ClaraProfile) profile = read_profile (text);
  g_autofree char *found = describe_experience (profile);

  g_assert_cmpstr (found, ==, expected);
}

#define HEAD "Experience\n"

static void
test_layouts_of_entries (void)
{
  const char *expected = "Engineer|Windle & Marsh|2020-01|2023-03\nAnalyst|Kelp Ltd|2018|2019";

  assert_experience (HEAD
                     "Engineer\tJan 2020 – Mar 2023\nWindle & Marsh, Quayside\n• Ran the tests.\n"
                     "Analyst\t2018 – 2019\nKelp Ltd, Quayside\n• Kept the lists.\n",
                     expected);
  assert_experience (HEAD
                     "Windle & Marsh, Quayside\nEngineer\tJan 2020 – Mar 2023\n• Ran the tests.\n"
                     "Kelp Ltd, Quayside\nAnalyst\t2018 – 2019\n• Kept the lists.\n",
                     expected);
  assert_experience (HEAD
                     "Jan 2020 – Mar 2023\tEngineer, Windle & Marsh, Quayside\n• Ran the tests.\n"
                     "2018 – 2019\tAnalyst, Kelp Ltd, Quayside\n• Kept the lists.\n",
                     expected);
  assert_experience (HEAD "Engineer at Windle & Marsh (Jan 2020 – Mar 2023)\n• Ran the tests.\n"
                          "Analyst at Kelp Ltd (2018–2019)\n• Kept the lists.\n",
                     expected);
  assert_experience (
      HEAD "Engineer\nWindle & Marsh\nJan 2020 – Mar 2023\tQuayside, UK\n• Ran the tests.\n"
           "Analyst\nKelp Ltd\n2018 – 2019\n• Kept the lists.\n",
      expected);
  assert_experience (
      HEAD "WINDLE & MARSH | Engineer\nJan 2020 - Mar 2023 | Ithaca, NY\n• Ran the tests.\n",
      "Engineer|WINDLE & MARSH|2020-01|2023-03");
  assert_experience (HEAD
                     "Engineer\nJan 2020 – Mar 2023\nWindle & Marsh, Quayside\n• Ran the tests.\n"
                     "Analyst\n2018 – 2019\nKelp Ltd, Quayside\n• Kept the lists.\n",
                     expected);
}

static void
test_several_titles_at_one_employer (void)
{
  assert_experience (
      HEAD "Greyloft Systems, Quayside\nSenior Engineer\t2020 – 2022\n• Led the rewrite.\n"
           "Engineer\t2018 – 2020\n• Wrote the first version.\n",
      "Senior Engineer|Greyloft Systems|2020|2022\nEngineer|Greyloft Systems|2018|2020");
  assert_experience (
      HEAD "Greyloft Systems\t2018 – 2022\nSenior Engineer\t2020 – 2022\n• Led the rewrite.\n"
           "Engineer\t2018 – 2020\n• Wrote the first version.\n",
      "Senior Engineer|Greyloft Systems|2020|2022\nEngineer|Greyloft Systems|2018|2020");
}

static void
test_narrow_column_of_dates (void)
{
  assert_experience ("Experiencia\njunio 2023 –\tEnfermera de urgencias\nactualidad\tHospital de "
                     "Montealbo, Montealbo\n"
                     "• Triaje de pacientes.\n",
                     "Enfermera de urgencias|Hospital de Montealbo|2023-06|now");
}

static void
test_what_is_no_employment (void)
{
  assert_experience (HEAD "Engineer\tJan 2020 – Mar 2023\nWindle & Marsh, Quayside\n"
                          "• Project Atlas (2020–2021): moved 300 files.\n"
                          "Link engineer for safety since 2021.\n"
                          "Volunteering\nReader\t2015 – 2018\nTown library\n"
                          "Education\nBSc Physics, Tidal University, 2012 – 2015\n",
                     "Engineer|Windle & Marsh|2020-01|2023-03");
}

static void
test_entries_without_a_heading (void)
{
  assert_experience ("Nurse with a plan\n\nStaff Nurse\t2019 – 2021\nLarkspur Hospital, "
                     "Quayside\n• Night shifts.\n",
                     "Staff Nurse|Larkspur Hospital|2019|2021");
}

static void
test_hidden_years_keep_the_entry (void)
{
  assert_experience (HEAD "Engineer\t[year] – [year]\nWindle & Marsh, [place]\n• Ran the tests.\n",
                     "Engineer|Windle & Marsh|?|?");
}

static guint
months_of (const char *text)
{
  g_autoptr (ClaraProfile) profile = read_profile (text);

  return clara_profile_get_months (profile);
}

static void
test_months_count_once (void)
{
  g_assert_cmpuint (months_of (HEAD "Clerk\t01/2020 – 12/2020\nAcme Ltd\n• Filed.\nCook\t07/2020 – "
                                    "06/2021\nHotel Bay\n• Cooked.\n"),
                    ==, 18);
  g_assert_cmpuint (months_of (HEAD "Clerk\t01/2020 – 03/2020\nAcme Ltd\n• Filed.\nCook\t01/2022 – "
                                    "02/2022\nHotel Bay\n• Cooked.\n"),
                    ==, 5);
  g_assert_cmpuint (months_of (HEAD "Clerk\t09/2026 – present\nAcme Ltd\n• Filed.\n"), ==, 3);
}

/* `field months`, the longest first, and behind a bar the months of which no field is known. */
static void
assert_fields (const char *text, const char *expected)
{
  g_autoptr (ClaraProfile) profile = read_profile (text);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < clara_profile_get_n_fields (profile); i++)
    {
      const ClaraFieldTime *field = clara_profile_get_field (profile, i);

      g_string_append_printf (found, "%s %u; ", field->field, field->months);
    }
  g_string_append_printf (found, "| %u", clara_profile_get_unplaced (profile));
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_months_of_fields (void)
{
  assert_fields (HEAD "Senior Java Developer\t01/2018 – 12/2019\nAcme Ltd\n• Wrote it.\n"
                      "Backend developer\t07/2019 – 06/2020\nKelp Ltd\n• Ran it.\n"
                      "Cook\t01/2015 – 06/2015\nHotel Bay\n• Cooked.\n",
                 "Software engineer 30; Cook 6; | 0");
}

/* Each of these counts to the whole, and to no field. */
static void
test_fields_that_cannot_be_told (void)
{
  static const char *const titles[] = { "Keeper of the tides", "Assistant to the accountant",
                                        "Accountant and cook", "Trainee accountant" };

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *text = g_strdup_printf (
          HEAD "%s\t01/2020 – 12/2020\nAcme Ltd\n• Filed.\nCook\t07/2020 – 06/2021\n"
               "Hotel Bay\n• Cooked.\n",
          titles[i]);

      assert_fields (text, "Cook 12; | 6");
    }
}

static void
test_durations_without_dates (void)
{
  const char *text = HEAD "Engineer, Windle & Marsh Ltd (3 years)\n• Ran the tests.\n"
                          "Analyst, Kelp Ltd (2 years 6 months)\n• Kept the lists.\n";

  assert_experience (text, "Engineer|Windle & Marsh Ltd|?|?\nAnalyst|Kelp Ltd|?|?");
  g_assert_cmpuint (months_of (text), ==, 66);
}

static void
test_spans_hold_head_and_body (void)
{
  const char *text = HEAD
      "Engineer\tJan 2020 – Mar 2023\nWindle & Marsh\n• Ran the tests.\n• Built tools.\n";
  g_autoptr (ClaraProfile) profile = read_profile (text);
  const ClaraExperience *experience = clara_profile_get_experience (profile, 0);
  g_autofree char *head = g_strndup (text + experience->head_start,
                                     experience->head_end - experience->head_start);
  g_autofree char *body = g_strndup (text + experience->body_start,
                                     experience->body_end - experience->body_start);

  g_assert_cmpstr (head, ==, "Engineer\tJan 2020 – Mar 2023\nWindle & Marsh");
  g_assert_cmpstr (body, ==, "Ran the tests.\n• Built tools.");
}

/* One line an education: "level|degree|field|school|end", "…" behind one that is not finished. */
static void
assert_education (const char *text, const char *expected)
{
  g_autoptr (ClaraProfile) profile = read_profile (text);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < clara_profile_get_n_education (profile); i++)
    {
      const ClaraEducation *education = clara_profile_get_education (profile, i);
      g_autofree char *end = education->end.year > 0 ? clara_year_month_to_string (education->end)
                                                     : g_strdup ("-");

      g_string_append_printf (found, "%s%s|%s|%s|%s|%s%s", i > 0 ? "\n" : "",
                              clara_degree_level_to_string (education->level),
                              education->degree != NULL ? education->degree : "-",
                              education->field != NULL ? education->field : "-",
                              education->school != NULL ? education->school : "-", end,
                              education->finished ? "" : "…");
    }

  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_education (void)
{
  assert_education (
      "Education\nBSc Computer Science, first class, Brackenford University\t2012 – 2016\n",
      "bachelor|BSc|Computer Science|Brackenford University|2016");
  assert_education ("Education\nHarrowmere Institute\nMaster of Science in Physics\nJune "
                    "2014\nTidal College\nBA History\n2010\n",
                    "master|Master of Science|Physics|Harrowmere "
                    "Institute|2014-06\nbachelor|BA|History|Tidal College|2010");
  assert_education (
      "Ausbildung\n2016 – 2019\tAusbildung zur Steuerfachangestellten\nBerufsschule Ostermoor\n",
      "associate|Ausbildung|Steuerfachangestellten|Berufsschule Ostermoor|2019");
  assert_education (
      "Formación\nTécnico superior en administración y finanzas, Instituto Altaluz, 2020\n",
      "associate|Técnico superior|administración y finanzas|Instituto Altaluz|2020");
  assert_education ("Education\nBSc Physics, [school], [year]\n", "bachelor|BSc|Physics|-|-");
}

static void
test_unfinished_education (void)
{
  assert_education ("Education\nMSc Physics, Tidal University, expected 2027\n",
                    "master|MSc|Physics|Tidal University|2027…");
  assert_education (
      "Ausbildung\nBachelor Informatik (abgebrochen), Universität Möwenstein, 2010 – 2012\n",
      "none|Bachelor|Informatik|Universität Möwenstein|2012…");
  assert_education ("Formación\nGrado en Derecho, Universidad Altaluz, 2022 – en curso\n",
                    "bachelor|Grado|Derecho|Universidad Altaluz|-…");
}

static void
test_degrees_of_others_are_none (void)
{
  assert_education (
      "Profile\nI supervised PhD students and managed engineers who hold a Master of Science.\n",
      "");
  assert_education ("Profile\nI hold a PhD in Physics.\n", "doctorate|PhD|-|-|-");
}

/* "en native, de B1" */
static void
assert_languages (const char *text, const char *expected)
{
  g_autoptr (ClaraProfile) profile = read_profile (text);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < clara_profile_get_n_languages (profile); i++)
    {
      const ClaraLanguageSkill *language = clara_profile_get_language (profile, i);
      const char *level = clara_language_level_to_string (language->level);

      g_string_append_printf (found, "%s%s %s", i > 0 ? ", " : "", language->language,
                              level != NULL ? level : "?");
    }

  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_languages (void)
{
  assert_languages ("Languages\nEnglish (native), German (B1)\n", "en native, de B1");
  assert_languages ("Sprachen\nDeutsch: C1, English – fluent, Français courant (B2)\n",
                    "de C1, en C1, fr B2");
  assert_languages ("Languages\nNative: English\nFluent: French, German\n",
                    "en native, fr C1, de C1");
  assert_languages ("Sprachen\nDeutsch\nMuttersprache\nEnglisch\nC1\n", "de native, en C1");
  assert_languages ("Langues\nAnglais\tB2\nEspagnol\tnotions\n", "en B2, es A2");
  assert_languages ("Profile\nChartered accountant, bilingual in English and German.\n",
                    "en native, de native");
  assert_languages ("Profile\nI speak French.\n", "fr ?");
  assert_languages ("Języki\nPolski (ojczysty), Angielski (C1)\n", "pl native, en C1");
}

static void
test_what_is_no_language (void)
{
  assert_languages ("Skills\nProgramming languages: Java, Python, C++\n", "");
  assert_languages ("Skills\nReact Native, Go\n", "");
  assert_languages (
      "Experience\nCook\t2019 – 2020\nHotel Bay\n• Cooked French food for German guests.\n", "");
  assert_languages ("Languages\nEnglish (native)\nNo French.\n", "en native");
}

static const ClaraSkill *
find_skill (ClaraProfile *profile, const char *name)
{
  for (guint i = 0; i < clara_profile_get_n_skills (profile); i++)
    if (strcmp (clara_profile_get_skill (profile, i)->name, name) == 0)
      return clara_profile_get_skill (profile, i);

  return NULL;
}

static void
test_skills_know_where_they_stand (void)
{
  const char *text = HEAD "Engineer\t01/2020 – 12/2020\nAcme Ltd\n• Built services in Python.\n"
                          "Analyst\t07/2020 – 06/2021\nKelp Ltd\n• Wrote Python every "
                          "day.\nSkills\nPython, PostgreSQL, Redis\n";
  g_autoptr (ClaraProfile) profile = read_profile (text);
  const ClaraSkill *python = find_skill (profile, "Python");
  const ClaraSkill *listed = find_skill (profile, "PostgreSQL");

  g_assert_nonnull (python);
  g_assert_true (python->described);
  g_assert_cmpuint (python->months, ==, 18);
  g_assert_cmpint (strncmp (text + python->start, "Python", python->end - python->start), ==, 0);
  g_assert_nonnull (listed);
  g_assert_false (listed->described);
  g_assert_cmpuint (listed->months, ==, 0);
}

static void
test_skills_that_are_not_claimed (void)
{
  g_autoptr (ClaraProfile)
      profile = read_profile ("Profile\nNo experience with Java. Eager to learn Kotlin.\n"
                              "Managed developers who used MySQL. Built it in Python.\n");

  g_assert_null (find_skill (profile, "Java"));
  g_assert_null (find_skill (profile, "Kotlin"));
  g_assert_null (find_skill (profile, "MySQL"));
  g_assert_nonnull (find_skill (profile, "Python"));
}

static void
test_certificates_unknown_to_the_lexicon_stay_as_written (void)
{
  g_autoptr (ClaraProfile) profile = read_profile (
      "Certificates\nGlass float diploma (2025), Tidal pilot licence (2024)\n");

  g_assert_cmpuint (clara_profile_get_n_certifications (profile), ==, 2);
  g_assert_cmpstr (clara_profile_get_certification (profile, 0)->name, ==, "Glass float diploma");
}

static void
test_certificates_of_others_are_none (void)
{
  g_autoptr (ClaraProfile) others = read_profile (
      HEAD "Clerk\t2019 – 2020\nAcme Ltd\n• Answered the PMP and the CISSP of the group.\n");
  g_autoptr (ClaraProfile) own = read_profile (
      HEAD "Clerk\t2019 – 2020\nAcme Ltd\n• Earned the CISSP in the evenings.\n");

  g_assert_cmpuint (clara_profile_get_n_certifications (others), ==, 0);
  g_assert_cmpuint (clara_profile_get_n_certifications (own), ==, 1);
}

static void
test_json_has_every_member (void)
{
  g_autoptr (ClaraProfile)
      profile = read_profile (HEAD "Engineer\t2020 – present\nAcme Ltd\n• Ran it.\n");
  g_autoptr (JsonObject) object = clara_profile_to_json (profile);
  JsonObject *experience = json_array_get_object_element (
      json_object_get_array_member (object, "experience"), 0);

  g_assert_cmpstr (json_object_get_string_member (experience, "employer"), ==, "Acme Ltd");
  g_assert_cmpstr (json_object_get_string_member (experience, "start"), ==, "2020");
  g_assert_true (json_object_get_null_member (experience, "end"));
  g_assert_true (json_object_get_boolean_member (experience, "current"));
  g_assert_cmpint (json_object_get_int_member (object, "months"), ==, 77);
  g_assert_true (json_object_has_member (object, "education"));
  g_assert_true (json_object_has_member (object, "languages"));
  g_assert_true (json_object_has_member (object, "skills"));
  g_assert_true (json_object_has_member (object, "certifications"));
}

static void
test_hostile_text_is_read_in_time (void)
{
  static const char *const pieces[] = { "2019 –\t", "Engineer\t2019 – 2020\n",
                                        "BSc, ",    "English, ",
                                        "| ",       "(",
                                        "no Java ", "Python ",
                                        "• ",       "PMP " };
  g_autoptr (GString) text = g_string_new ("Experience\n");
  g_autoptr (ClaraProfile) profile = NULL;
  gint64 start = g_get_monotonic_time ();

  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    for (guint j = 0; j < 8000; j++)
      g_string_append (text, pieces[i]);
  profile = read_profile (text->str);

  g_assert_cmpuint (clara_profile_get_n_experience (profile), <=, 200);
  /* Were it quadratic, it would take minutes. */
  g_assert_cmpint (g_get_monotonic_time () - start, <, 30 * G_USEC_PER_SEC);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  lexicon = clara_lexicon_load_shipped (&error);
  g_assert_no_error (error);

  g_test_add_func ("/profile-reader/layouts-of-entries", test_layouts_of_entries);
  g_test_add_func ("/profile-reader/several-titles-at-one-employer",
                   test_several_titles_at_one_employer);
  g_test_add_func ("/profile-reader/narrow-column-of-dates", test_narrow_column_of_dates);
  g_test_add_func ("/profile-reader/what-is-no-employment", test_what_is_no_employment);
  g_test_add_func ("/profile-reader/entries-without-a-heading", test_entries_without_a_heading);
  g_test_add_func ("/profile-reader/hidden-years-keep-the-entry", test_hidden_years_keep_the_entry);
  g_test_add_func ("/profile-reader/months-count-once", test_months_count_once);
  g_test_add_func ("/profile-reader/months-of-fields", test_months_of_fields);
  g_test_add_func ("/profile-reader/fields-that-cannot-be-told", test_fields_that_cannot_be_told);
  g_test_add_func ("/profile-reader/durations-without-dates", test_durations_without_dates);
  g_test_add_func ("/profile-reader/spans-hold-head-and-body", test_spans_hold_head_and_body);
  g_test_add_func ("/profile-reader/education", test_education);
  g_test_add_func ("/profile-reader/unfinished-education", test_unfinished_education);
  g_test_add_func ("/profile-reader/degrees-of-others-are-none", test_degrees_of_others_are_none);
  g_test_add_func ("/profile-reader/languages", test_languages);
  g_test_add_func ("/profile-reader/what-is-no-language", test_what_is_no_language);
  g_test_add_func ("/profile-reader/skills-know-where-they-stand",
                   test_skills_know_where_they_stand);
  g_test_add_func ("/profile-reader/skills-that-are-not-claimed", test_skills_that_are_not_claimed);
  g_test_add_func ("/profile-reader/certificates-unknown-to-the-lexicon-stay-as-written",
                   test_certificates_unknown_to_the_lexicon_stay_as_written);
  g_test_add_func ("/profile-reader/certificates-of-others-are-none",
                   test_certificates_of_others_are_none);
  g_test_add_func ("/profile-reader/json-has-every-member", test_json_has_every_member);
  g_test_add_func ("/profile-reader/hostile-text-is-read-in-time",
                   test_hostile_text_is_read_in_time);

  status = g_test_run ();
  g_object_unref (lexicon);

  return status;
}
