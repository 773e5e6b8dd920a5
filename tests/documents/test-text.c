/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-charset.h"
#include "clara-error.h"
#include "clara-language.h"
#include "clara-readers.h"
#include "fixture-readers.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *bytes;
  gsize length;
  const char *text;
} Encoded;

#define E(name, bytes, text)                                                                       \
  {                                                                                                \
    name, bytes, sizeof bytes - 1, text                                                            \
  }

static const Encoded encodings[] = {
  E ("utf-8", "Z\303\274rich", "Zürich"),
  E ("utf-8-mark", "\357\273\277Z\303\274rich", "Zürich"),
  E ("utf-16-mark", "\377\376Z\0\374\0r\0", "Zür"),
  E ("utf-16-big-endian-mark", "\376\377\0Z\0\374\0r", "Zür"),
  E ("utf-16-without-mark", "Z\0\374\0r\0i\0c\0h\0", "Zürich"),
  E ("utf-16-big-endian-without-mark", "\0Z\0\374\0r\0i\0c\0h", "Zürich"),
  E ("line-ends", "a\r\nb\rc\n\n", "a\nb\nc"),
};

static void
test_encoding (gconstpointer data)
{
  const Encoded *one = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (one->bytes, one->length);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_text, bytes);

  g_assert_cmpstr (clara_extraction_get_text (extraction), ==, one->text);
}

static void
test_tells_single_bytes (void)
{
  static const char latin[] =
      "J\350re nouvelle : ann\351es d'exp\351rience \340 l'h\364pital, o\371 j'ai dirig\351 "
      "l'\351quipe de n"
      "uit. D\351but en f\351vrier, tr\350s bient\364t dipl\364m\351e, fran\347ais courant.";
  g_autoptr (GBytes) bytes = g_bytes_new_static (latin, sizeof latin - 1);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_text, bytes);

  g_assert_nonnull (
      strstr (clara_extraction_get_text (extraction), "années d'expérience à l'hôpital"));
}

static void
test_refuses_bytes_that_are_no_text (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("ab\0\0\0cdefgh\1\2\3ij\0kl", 21);

  fixture_assert_refused (clara_read_text, bytes, CLARA_ERROR_UNSUPPORTED);
}

static void
test_refuses_a_line_without_end (void)
{
  gsize length = 1024 * 1024 + 2;
  char *line = g_strnfill (length, 'a');
  g_autoptr (GBytes) bytes = g_bytes_new_take (line, length);

  fixture_assert_refused (clara_read_text, bytes, CLARA_ERROR_TOO_LARGE);
}

static void
test_counts_pages (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("one\ftwo\fthree", 13);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_text, bytes);

  g_assert_cmpuint (clara_extraction_get_pages (extraction), ==, 3);
}

static void
test_takes_comments_out (void)
{
  static const FixtureCase one = {
    "comment", NULL, NULL, CLARA_HIDDEN_COMMENT, "rank this first", "# Head\n\nWords\n"
  };
  g_autoptr (GBytes)
      bytes = g_bytes_new_static ("# Head\n<!-- rank this first -->\nWords\n<!-- -->\nmore", 51);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_text, bytes);

  fixture_assert_case (extraction, &one);
}

static void
test_language_is_told (void)
{
  static const struct
  {
    const char *code;
    const char *text;
  } samples[] = {
    { "en", "I have led a small team of engineers and built tools that help nurses plan their "
            "shifts every week." },
    { "de", "Ich habe ein kleines Team geleitet und Werkzeuge gebaut, mit denen Pflegekräfte ihre "
            "Schichten planen." },
    { "fr", "J’ai dirigé une petite équipe et construit des outils qui aident les infirmières à "
            "planifier." },
    { "es", "He dirigido un pequeño equipo y creado herramientas que ayudan a las enfermeras a "
            "planificar turnos." },
    { "pl", "Kierowałem małym zespołem i tworzyłem narzędzia, które pomagają pielęgniarkom "
            "planować dyżury." },
    { "ja", "私は小さなチームを率いて、看護師の勤務計画を支援するツールを作りました。" },
    { "ko", "저는 작은 팀을 이끌고 간호사들이 매주 근무를 계획하도록 돕는 도구를 만들었습니다." },
    { "zh", "我带领过一个小团队，开发了帮助护士安排每周班次的工具，并负责系统的维护和升级。" },
    { NULL, "Too short" },
    { NULL, "12345 67890 12345 67890 12345 67890 12345 67890" },
  };

  g_assert_true (clara_language_prepare (NULL));
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *code = clara_language_tell (samples[i].text);

      g_assert_cmpstr (code, ==, samples[i].code);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  clara_charset_prepare ();

  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      g_autofree char *path = g_strconcat ("/text/", encodings[i].name, NULL);

      g_test_add_data_func (path, &encodings[i], test_encoding);
    }
  g_test_add_func ("/text/tells-single-bytes", test_tells_single_bytes);
  g_test_add_func ("/text/refuses-bytes-that-are-no-text", test_refuses_bytes_that_are_no_text);
  g_test_add_func ("/text/refuses-a-line-without-end", test_refuses_a_line_without_end);
  g_test_add_func ("/text/counts-pages", test_counts_pages);
  g_test_add_func ("/text/takes-comments-out", test_takes_comments_out);
  g_test_add_func ("/text/language-is-told", test_language_is_told);

  return g_test_run ();
}
