/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-draft.h"

/* A mark that could be joined to the next one of its kind over so many bytes of signs. */
#define MAX_JOIN 8

static int
compare_marks (gconstpointer a, gconstpointer b)
{
  const ClaraDraftMark *one = a, *other = b;

  if (one->start != other->start)
    return one->start < other->start ? -1 : 1;

  return one->order < other->order ? -1 : one->order > other->order;
}

/* Whether what stands between two marks of a kind is only signs: then they are one, whatever is hidden in them. */
static gboolean
belong_together (const ClaraDraft *self, const ClaraDraftMark *mark, const ClaraDraftMark *next)
{
  const char *gap = self->text + mark->end;
  guint length = next->start - mark->end;
  gboolean begins = mark->start == 0 || self->text[mark->start - 1] == '\n';
  gboolean ends = self->text[next->end] == '\n' || self->text[next->end] == '\0';
  gboolean may_wrap = ends && (mark->kind == CLARA_REDACTION_ADDRESS ||
                               (mark->kind == CLARA_REDACTION_NAME && begins));

  gboolean alternatives = mark->kind == CLARA_REDACTION_PRONOUN ||
                          mark->kind == CLARA_REDACTION_GENDER;

  if (mark->kind != next->kind || length > MAX_JOIN)
    return FALSE;

  for (const char *p = gap; p < gap + length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n' && may_wrap)
        continue;
      /* `he/she` is one, `he; his` are two. */
      if (alternatives && c != '/' && c != ' ')
        return FALSE;
      if (c == '\t' || c == '\n' || g_unichar_isalnum (c))
        return FALSE;
    }

  return TRUE;
}

/* A school or a street that is called like a person is a school or a street. */
static gboolean
takes_in_names (ClaraRedactionKind kind)
{
  return kind == CLARA_REDACTION_SCHOOL || kind == CLARA_REDACTION_ADDRESS;
}

/* Makes one of marks that overlap, named by the one found first, and of those of a kind with only signs between. */
static GArray *
join_marks (const ClaraDraft *self, const GArray *marks)
{
  GArray *joined = g_array_new (FALSE, FALSE, sizeof (ClaraDraftMark));

  for (guint i = 0; i < marks->len; i++)
    {
      const ClaraDraftMark *mark = &g_array_index (marks, ClaraDraftMark, i);
      ClaraDraftMark *last = joined->len == 0
                                 ? NULL
                                 : &g_array_index (joined, ClaraDraftMark, joined->len - 1);

      if (last != NULL && mark->start < last->end)
        {
          gboolean within = mark->kind == CLARA_REDACTION_NAME && takes_in_names (last->kind);
          gboolean around = last->kind == CLARA_REDACTION_NAME && takes_in_names (mark->kind);

          if (around || (!within && mark->order < last->order))
            {
              last->kind = mark->kind;
              last->order = mark->order;
            }
          last->end = MAX (last->end, mark->end);
        }
      else if (last != NULL && belong_together (self, last, mark))
        last->end = mark->end;
      else
        g_array_append_val (joined, *mark);
    }

  return joined;
}

/**
 * clara_draft_settle:
 * @self: a draft
 *
 * Puts the marks in order: those that overlap become one, named by the one found first, and those of a kind with
 * nothing but signs between them become one.
 *
 * Returns: (transfer full) (element-type ClaraDraftMark): the marks, in the order of the text
 */
GArray *
clara_draft_settle (ClaraDraft *self)
{
  g_autoptr (GArray) lines = NULL;

  /* Twice: whether two lines of an address are one is only seen when each line is one mark. */
  g_array_sort (self->marks, compare_marks);
  lines = join_marks (self, self->marks);

  return join_marks (self, lines);
}
