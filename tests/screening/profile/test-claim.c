/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-claim.h"

#include <string.h>

typedef struct
{
  const char *sentence; /* the skill that is asked for stands in brackets, which are taken out */
  ClaraClaimKind expected;
} Case;

#define A CLARA_CLAIM_ASSERTED
#define D CLARA_CLAIM_DENIED
#define W CLARA_CLAIM_WISHED
#define O CLARA_CLAIM_OTHERS

static void
check (const Case *cases, gsize n)
{
  static const char *const names[] = { "asserted", "denied", "wished", "others" };

  for (gsize i = 0; i < n; i++)
    {
      const char *open = strchr (cases[i].sentence, '<');
      const char *close = strchr (cases[i].sentence, '>');
      g_autofree char *text = g_strdup_printf ("%.*s%.*s%s", (int) (open - cases[i].sentence),
                                               cases[i].sentence, (int) (close - open - 1),
                                               open + 1, close + 1);
      guint start = (guint) (open - cases[i].sentence);
      g_autoptr (GArray) claims = clara_claim_read (text, 0, (guint) strlen (text));
      ClaraClaimKind kind = clara_claim_at (claims, start, start + (guint) (close - open - 1));

      if (kind != cases[i].expected)
        {
          g_test_message ("%s: %s, not %s", cases[i].sentence, names[kind],
                          names[cases[i].expected]);
          g_test_fail ();
        }
    }
}

static void
test_plain_sentences_assert (void)
{
  static const Case cases[] = {
    { "Built services in <Java> and Kotlin.", A },
    { "not only <Java> but Kotlin", A },
    { "not only Java but <Kotlin>", A },
    { "no problem with <Linux>", A },
    { "nicht nur <Java>, sondern auch Kotlin", A },
    { "nicht nur Java, sondern auch <Kotlin>", A },
    { "non seulement <Java> mais aussi Kotlin", A },
    { "no solo <Java> sino Kotlin", A },
    { "nie tylko <Java>, ale też Kotlin", A },
    { "Mentored juniors in <Python>.", A },
    { "Trained 40 colleagues in <SAP>.", A },
    { "Taught students <Java>.", A },
    { "Moved all databases to <PostgreSQL> without downtime.", A },
    { "Migrated without errors in <Python>.", A },
    { "Ohne Probleme <Linux> eingeführt.", A },
    { "Kept <Kafka> running so that no message was lost.", A },
    { "We had no tests before I introduced <pytest>.", A },
    { "I would like to bring my <Java> experience to your team.", A },
    { "Member of a team that built the shop in <React>.", A },
    { "In a team of five developers who wrote <Go>.", A },
    { "Our team used <Scrum>.", A },
    { "No. 1 in <Java> contests", A },
    { "Chętnie uczę studentów języka <Java>.", A },
    { "No experience with Java, but fluent in <Go>.", A },
    { "No experience with Java, fluent in <Go>.", A },
    { "Ohne Erfahrung in Java, aber sicher in <Go>.", A },
    { "Backend engineer with <Java>, eager to learn Go.", A },
    { "Managed developers who used Java but wrote <Go> himself.", A },
    { "Worked with <Kafka> and two other teams.", A },
    { "I never missed a deadline with <Java>.", A },
    { "Set up <Kubernetes> for three teams.", A },
    { "Python (no experience), <Java>", A },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_denials (void)
{
  static const Case cases[] = {
    { "No experience with <Java>.", D },
    { "I have no experience in <Java>, Kotlin or Scala.", D },
    { "I have no experience in Java, Kotlin or <Scala>.", D },
    { "No prior knowledge of <SAP>", D },
    { "No <Java> experience", D },
    { "no hands-on <Java> experience", D },
    { "Not familiar with <Docker>", D },
    { "I have never used <Kubernetes>.", D },
    { "I haven't worked with <Java>.", D },
    { "I don't know <Java>.", D },
    { "did not use <Java> there", D },
    { "Without experience in <Java>", D },
    { "Built it without <Java>.", D },
    { "<Java>: none", D },
    { "<Java> (no experience)", D },
    { "Python, <Java> (no experience)", D },
    { "Fluent in Go, but no <Java>.", D },
    { "Keine Erfahrung mit <Java>.", D },
    { "ohne Erfahrung in <Java>", D },
    { "Keine <Java>-Kenntnisse", D },
    { "<Java> kenne ich nicht.", D },
    { "Mit <Java> habe ich noch nie gearbeitet.", D },
    { "Nicht vertraut mit <Docker>.", D },
    { "<SAP>: keine Kenntnisse", D },
    { "Pas d’expérience en <Java>", D },
    { "aucune connaissance de <SAP>", D },
    { "sans expérience en <Java>", D },
    { "Je ne maîtrise pas <Java>.", D },
    { "Je n’ai jamais utilisé <Docker>.", D },
    { "sin experiencia en <Java>", D },
    { "No tengo conocimientos de <SAP>.", D },
    { "No he trabajado con <Java>.", D },
    { "Nunca he usado <Docker>.", D },
    { "bez doświadczenia w <Java>", D },
    { "brak znajomości <SAP>", D },
    { "Nie znam <Javy>.", D },
    { "Nigdy nie pracowałem z <Docker>.", D },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_wishes (void)
{
  static const Case cases[] = {
    { "Eager to learn <Go>.", W },
    { "I would like to learn <Go> and Rust.", W },
    { "I would like to learn Go and <Rust>.", W },
    { "Interested in learning <Kubernetes>", W },
    { "Interested in <Kubernetes>", W },
    { "Python developer, keen to learn <Go>", W },
    { "Currently learning <Rust>", W },
    { "<Go> (eager to learn)", W },
    { "Willing to learn <SAP>.", W },
    { "Looking for a position with <Java>.", W },
    { "Ich möchte <Go> lernen.", W },
    { "<Go> würde ich gern lernen.", W },
    { "Bereit, <SAP> zu lernen", W },
    { "Interesse an <Kubernetes>", W },
    { "Je souhaite apprendre <Java>.", W },
    { "Envie de découvrir <Go>", W },
    { "Me gustaría aprender <Go>.", W },
    { "con ganas de aprender <Java>", W },
    { "Chciałbym nauczyć się <Go>.", W },
    { "Obecnie uczę się <Rust>.", W },
    { "Zainteresowany nauką <Go>", W },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_others (void)
{
  static const Case cases[] = {
    { "Managed developers who used <Java>.", O },
    { "Led a team that built in <React>.", O },
    { "Worked alongside data scientists who used <R>.", O },
    { "Supervised people who programmed in Java, <Kotlin> and Go.", O },
    { "Hired <Python> engineers.", O },
    { "Managed a team of <Java> developers.", O },
    { "Managed <Java> and Python developers.", O },
    { "The developers used <Kafka>.", O },
    { "My colleagues wrote the <Java> part.", O },
    { "Leitung von Entwicklern, die <Java> nutzten.", O },
    { "Leitete ein Team, das in <React> entwickelte.", O },
    { "Arbeitete mit Kollegen zusammen, die <R> verwendeten.", O },
    { "Encadrement d’une équipe de développeurs qui utilisait <Java>.", O },
    { "Coordiné un equipo de ingenieros que usaban <Java>.", O },
    { "Kierowałem zespołem programistów, którzy pisali w <Java>.", O },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_claims_cover_the_sentence (void)
{
  const char *text = "Fluent in Go, no experience with Java, but I would like to learn Rust.";
  g_autoptr (GArray) claims = clara_claim_read (text, 0, (guint) strlen (text));
  guint at = 0;

  g_assert_cmpuint (claims->len, >=, 4);
  for (guint i = 0; i < claims->len; i++)
    {
      const ClaraClaim *claim = &g_array_index (claims, ClaraClaim, i);

      g_assert_cmpuint (claim->start, ==, at);
      g_assert_cmpuint (claim->end, >, claim->start);
      if (i > 0)
        g_assert_true (claim->kind != claim[-1].kind);
      at = claim->end;
    }
  g_assert_cmpuint (at, ==, strlen (text));
}

static void
test_only_the_span_is_read (void)
{
  const char *text = "No experience with Java.";
  g_autoptr (GArray) claims = clara_claim_read (text, 19, (guint) strlen (text));

  g_assert_cmpuint (claims->len, ==, 1);
  g_assert_cmpint (clara_claim_at (claims, 19, 23), ==, A);
}

static void
test_long_sentences_take_no_longer_than_they_are (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) claims = NULL;
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < 50000; i++)
    g_string_append (text, "no team who used ");
  claims = clara_claim_read (text->str, 0, (guint) text->len);

  g_assert_cmpuint (claims->len, >, 0);
  /* Were it quadratic, it would take minutes. */
  g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/claim/plain-sentences-assert", test_plain_sentences_assert);
  g_test_add_func ("/claim/denials", test_denials);
  g_test_add_func ("/claim/wishes", test_wishes);
  g_test_add_func ("/claim/others", test_others);
  g_test_add_func ("/claim/claims-cover-the-sentence", test_claims_cover_the_sentence);
  g_test_add_func ("/claim/only-the-span-is-read", test_only_the_span_is_read);
  g_test_add_func ("/claim/long-sentences-take-no-longer-than-they-are",
                   test_long_sentences_take_no_longer_than_they_are);

  return g_test_run ();
}
