/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim.h"

#include "clara-claim-words.h"

/* How many words apart two words may stand that act on each other. */
#define NEAR        5
#define NEAR_PEOPLE 7
#define NOUN_WORDS  3

/* A clause of more tokens is cut, so that a sentence without a full stop costs no more than its length. */
#define MAX_CLAUSE 80

typedef struct
{
  const char *text;
  ClaraTokens *tokens; /* (owned) */
  guint n;
  guint8 *kinds; /* (owned): ClaraClaimKind of each token */
  guint *flags;  /* (owned): ClaraClaimWord of each token */
} Reader;

static gboolean
is_word (Reader *self, guint index)
{
  return clara_tokens_get (self->tokens, index)->kind == CLARA_TOKEN_WORD;
}

static gboolean
is_comma (Reader *self, guint index)
{
  return clara_token_is_sign (clara_tokens_get (self->tokens, index), ',');
}

/* Whether the person begins to speak of something else here. */
static gboolean
is_boundary (Reader *self, guint index)
{
  const ClaraToken *token = clara_tokens_get (self->tokens, index);
  const ClaraToken *next = clara_tokens_get (self->tokens, index + 1);

  switch (token->kind)
    {
    case CLARA_TOKEN_TAB:
      return TRUE;
    /* A sentence that is broken because its line is full goes on; the last token ends it. */
    case CLARA_TOKEN_LINE:
      return token->start == token->end;
    case CLARA_TOKEN_SIGN:
      if (token->value == '.')
        return next->spaced && (next->kind != CLARA_TOKEN_WORD ||
                                g_unichar_isupper (g_utf8_get_char (self->text + next->start)));
      if (token->value == '-')
        return token->spaced && next->spaced;
      return token->value == ';' || token->value == '!' || token->value == '?' ||
             token->value == '(' || token->value == ')' || token->value == ':' ||
             token->value == '|';
    case CLARA_TOKEN_WORD:
      return (self->flags[index] & CLARA_CLAIM_WORD_CONTRAST) != 0;
    case CLARA_TOKEN_NUMBER:
    default:
      return FALSE;
    }
}

static void
mark (Reader *self, guint from, guint to, ClaraClaimKind kind)
{
  for (guint i = from; i < MIN (to, self->n); i++)
    if (self->kinds[i] == CLARA_CLAIM_ASSERTED)
      self->kinds[i] = kind;
}

static guint
count_words (Reader *self, guint from, guint to)
{
  guint n = 0;

  for (guint i = from; i < to; i++)
    n += is_word (self, i) || clara_tokens_get (self->tokens, i)->kind == CLARA_TOKEN_NUMBER;

  return n;
}

/* Finds a word of a sort within so many words behind @from, on this side of a comma; or @to. */
static guint
find_near (Reader *self, guint from, guint to, guint sort, guint reach)
{
  for (guint i = from, n = 0; i < to && n < reach && !is_comma (self, i); i++)
    {
      if (self->flags[i] & sort)
        return i;
      n += is_word (self, i);
    }

  return to;
}

/* How far something reaches that was said at @from: to the end of the clause, or to a comma or "and" behind which the
 * person claims something anew. */
static guint
scope_end (Reader *self, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (is_comma (self, i) || (self->flags[i] & CLARA_CLAIM_WORD_OR))
      for (guint j = i + 1; j < MIN (to, i + 4) && !is_comma (self, j); j++)
        if (self->flags[j] & CLARA_CLAIM_WORD_ASSERT)
          return i;

  return to;
}

static guint
behind_comma (Reader *self, guint from, guint at)
{
  while (at > from && !is_comma (self, at - 1))
    at--;

  return at;
}

/* The cue stands behind what it is about: "Java: none", "Java (no experience)", "Go – eager to learn". */
static void
mark_in_front (Reader *self, guint from, guint cue, guint to, ClaraClaimKind kind)
{
  guint start = behind_comma (self, from, cue);
  guint end;

  mark (self, start, to, kind);
  if (count_words (self, start, cue) > 0 || start > from || from == 0)
    return;

  /* Nothing stands in front in this clause: it is about the last piece of the one before. */
  end = from - 1;
  if (clara_tokens_get (self->tokens, end)->kind != CLARA_TOKEN_SIGN ||
      clara_token_is_sign (clara_tokens_get (self->tokens, end), '.') ||
      clara_token_is_sign (clara_tokens_get (self->tokens, end), ';'))
    return;
  for (start = end; start > 0 && start + MAX_CLAUSE > end && !is_comma (self, start - 1) &&
                    !is_boundary (self, start - 1);)
    start--;
  mark (self, start, end, kind);
}

/* Whether all words from @from to @to are written small: adjectives, no names. */
static gboolean
all_small (Reader *self, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (is_word (self, i) && g_unichar_isupper (g_utf8_get_char (
                                 self->text + clara_tokens_get (self->tokens, i)->start)))
      return FALSE;

  return TRUE;
}

/* The noun behind "no" and "without", and those that "or" adds. */
static void
deny_noun (Reader *self, guint from, guint cue, guint to)
{
  guint end = cue + 1;

  for (guint n = 0; end < to && n < NOUN_WORDS; end++)
    {
      if (is_comma (self, end) || (self->flags[end] & CLARA_CLAIM_WORD_PREP))
        break;
      if (self->flags[end] & CLARA_CLAIM_WORD_OR)
        n = 0;
      else
        n += is_word (self, end);
    }

  if (count_words (self, cue + 1, end) > 0)
    mark (self, cue, end, CLARA_CLAIM_DENIED);
  else if (count_words (self, end, to) == 0)
    mark_in_front (self, from, cue, to, CLARA_CLAIM_DENIED);
}

/* Reads what a word that denies does, in the clause from @from to @to. */
static void
read_denial (Reader *self, guint from, guint cue, guint to)
{
  guint reach = find_near (self, cue + 1, to, CLARA_CLAIM_WORD_KNOW, NEAR);
  guint next = find_near (self, cue + 1, to, CLARA_CLAIM_WORD_ONLY | CLARA_CLAIM_WORD_FINE, 3);
  guint known;

  /* "Without me the audit would have failed" */
  if (self->flags[cue + 1] & CLARA_CLAIM_WORD_ME)
    return;

  /* "not only", "no problem with", "without a single error in" */
  if (next < to && next < reach)
    return;

  if (reach < to)
    {
      guint end = scope_end (self, reach + 1, to);
      gboolean bare = TRUE;

      for (guint i = reach + 1; i < end; i++)
        if (is_word (self, i) &&
            !(self->flags[i] & (CLARA_CLAIM_WORD_PREP | CLARA_CLAIM_WORD_KNOW)))
          bare = FALSE;
      mark (self, cue, end, CLARA_CLAIM_DENIED);
      if (bare && all_small (self, cue + 1, reach))
        mark_in_front (self, from, cue, end, CLARA_CLAIM_DENIED);
      return;
    }

  /* "Je ne maîtrise pas Java", "Java kenne ich nicht" */
  known = behind_comma (self, from, cue);
  for (guint i = cue, n = 0; i > known && n < NEAR; i--)
    {
      n += is_word (self, i - 1);
      if (!(self->flags[i - 1] & CLARA_CLAIM_WORD_KNOW) ||
          !(self->flags[cue] & CLARA_CLAIM_WORD_LATE))
        continue;
      mark (self, count_words (self, cue + 1, to) > 0 ? i - 1 : known,
            scope_end (self, cue + 1, to), CLARA_CLAIM_DENIED);
      return;
    }

  if (self->flags[cue] & CLARA_CLAIM_WORD_NO)
    deny_noun (self, from, cue, to);
}

static void
read_denials (Reader *self, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    {
      const ClaraToken *token = clara_tokens_get (self->tokens, i);
      gboolean shortened = clara_token_is_word (token, "t") && i > from &&
                           clara_token_is_sign (clara_tokens_get (self->tokens, i - 1), '\'');

      if (!(self->flags[i] & (CLARA_CLAIM_WORD_NOT | CLARA_CLAIM_WORD_NO)) && !shortened)
        continue;
      /* No. 1 */
      if (clara_token_is_sign (clara_tokens_get (self->tokens, i + 1), '.') &&
          clara_tokens_get (self->tokens, i + 2)->kind == CLARA_TOKEN_NUMBER)
        continue;
      read_denial (self, from, i, to);
    }
}

static void
read_wishes (Reader *self, guint from, guint to)
{
  guint will = to;

  for (guint i = from; i < to; i++)
    {
      guint length = clara_claim_match_wish (self->tokens, i);
      guint behind = i + length;
      guint rest = behind;

      while (rest < to && (self->flags[rest] & CLARA_CLAIM_WORD_LEARN))
        rest++;
      if (self->flags[i] & CLARA_CLAIM_WORD_WILL)
        will = MIN (will, i);
      /* "bereit, Go zu lernen": a wish by two words, what is wished between them or in front. */
      if ((self->flags[i] & CLARA_CLAIM_WORD_LEARN) && will < i)
        mark (self,
              (self->flags[will + 1] & CLARA_CLAIM_WORD_PRONOUN) ? behind_comma (self, from, will)
                                                                 : will,
              i + 1, CLARA_CLAIM_WISHED);
      if (length == 0)
        continue;

      /* "would like to bring my Java": what one brings one has. */
      if (self->flags[behind] & CLARA_CLAIM_WORD_BRING)
        continue;
      if (count_words (self, rest, to) == 0)
        mark_in_front (self, from, i, to, CLARA_CLAIM_WISHED);
      else if (self->flags[behind] & CLARA_CLAIM_WORD_PRONOUN)
        mark (self, behind_comma (self, from, i), scope_end (self, behind, to), CLARA_CLAIM_WISHED);
      else
        mark (self, i, scope_end (self, behind, to), CLARA_CLAIM_WISHED);
      i = behind - 1;
    }
}

/* Whether one of the few words in front of @at is of a sort. */
static guint
find_in_front (Reader *self, guint from, guint at, guint sort, guint reach)
{
  for (guint i = at, n = 0; i > from && n < reach; i--)
    {
      if (is_comma (self, i - 1))
        break;
      if (self->flags[i - 1] & sort)
        return i - 1;
      n += is_word (self, i - 1);
    }

  return G_MAXUINT;
}

/* Who did it, where the people at @at are spoken of. */
/* "Developers who", "Entwickler, die". German "das" is an article as well, and begins a relative clause behind a comma. */
static gboolean
is_who (Reader *self, guint index)
{
  const ClaraToken *token = clara_tokens_get (self->tokens, index);

  if ((self->flags[index] & CLARA_CLAIM_WORD_WHO) == 0)
    return FALSE;

  return is_comma (self, index - 1) ||
         !(clara_token_is_word (token, "das") || clara_token_is_word (token, "die") ||
           clara_token_is_word (token, "der") || clara_token_is_word (token, "den") ||
           clara_token_is_word (token, "dem"));
}

static void
read_people (Reader *self, guint from, guint at, guint to)
{
  guint manage = find_in_front (self, from, at, CLARA_CLAIM_WORD_MANAGE, NEAR_PEOPLE);
  guint own = find_in_front (self, from, at, CLARA_CLAIM_WORD_SELF | CLARA_CLAIM_WORD_OUR, 5);
  gboolean opens = TRUE;
  guint who = at + 1;

  if (own != G_MAXUINT ||
      find_in_front (self, from, at, CLARA_CLAIM_WORD_TEACH, NEAR_PEOPLE) != G_MAXUINT ||
      (self->flags[at + 1] & CLARA_CLAIM_WORD_TEACH) != 0)
    return;

  for (guint i = from; i < at; i++)
    opens = opens && (!is_word (self, i) || (self->flags[i] & CLARA_CLAIM_WORD_THE));

  /* "developers who used", "developers in Berlin who used", "Entwicklern, die" */
  for (guint n = 0; who < to && n < 4 && !is_who (self, who); who++)
    {
      if (is_comma (self, who) && !(self->flags[who + 1] & CLARA_CLAIM_WORD_WHO))
        break;
      n += is_word (self, who);
    }
  /* "Entwickler, der" is one, and may be the person. */
  if (who < to && is_who (self, who) &&
      (manage != G_MAXUINT || opens ||
       (who <= at + 2 && !clara_token_is_word (clara_tokens_get (self->tokens, who), "der"))))
    mark (self, who, to, CLARA_CLAIM_OTHERS);

  /* "led the project and the team": the project was the person's */
  for (guint i = manage; manage != G_MAXUINT && i + 1 < at; i++)
    if ((self->flags[i] & CLARA_CLAIM_WORD_OR) && (self->flags[i + 1] & CLARA_CLAIM_WORD_THE))
      manage = i + 1;

  /* "managed Java developers", "a team of Python engineers"; not "worked with Kafka and teams" */
  if (manage != G_MAXUINT &&
      (!(self->flags[manage] & CLARA_CLAIM_WORD_PREP) ||
       find_near (self, manage + 1, at, CLARA_CLAIM_WORD_OR, NEAR_PEOPLE) == at))
    mark (self, manage, at + 1, CLARA_CLAIM_OTHERS);

  /* "The developers used Kafka" */
  if (opens && at + 1 < to &&
      (self->flags[at + 1] & (CLARA_CLAIM_WORD_KNOW | CLARA_CLAIM_WORD_ASSERT)) != 0)
    mark (self, from, to, CLARA_CLAIM_OTHERS);
}

static void
read_clause (Reader *self, guint from, guint to)
{
  read_denials (self, from, to);
  for (guint i = from; i < to; i++)
    if (self->flags[i] & CLARA_CLAIM_WORD_PEOPLE)
      read_people (self, from, i, to);
  read_wishes (self, from, to);
}

/* Puts the tokens together again, so that the claims cover all from @start to @end. */
static GArray *
collect (Reader *self, guint start, guint end)
{
  GArray *claims = g_array_new (FALSE, FALSE, sizeof (ClaraClaim));
  ClaraClaim claim = { CLARA_CLAIM_ASSERTED, start, end };

  for (guint i = 0; i < self->n; i++)
    {
      if (self->kinds[i] == claim.kind)
        continue;
      claim.end = clara_tokens_get (self->tokens, i)->start;
      if (claim.end > claim.start)
        g_array_append_val (claims, claim);
      claim = (ClaraClaim){ self->kinds[i], claim.end, end };
    }
  claim.end = end;
  if (claim.end > claim.start || claims->len == 0)
    g_array_append_val (claims, claim);

  return claims;
}

/**
 * clara_claim_read:
 * @text: valid UTF-8
 * @start: the first byte of a sentence
 * @end: the byte behind it
 *
 * Says which parts of a sentence the person claims to have done or to know, and which they deny, wish for or tell of
 * others, by the cues of English, German, French, Spanish and Polish. What is being learned is wished for. "Mentored
 * juniors in Python" is a claim, for one has to know what one teaches; "led a team that built in React" is not, for it
 * says what the team did. Time grows with the length of the sentence. Any thread.
 *
 * Returns: (transfer full) (element-type ClaraClaim): the parts, in order, which cover the sentence without a gap
 */
GArray *
clara_claim_read (const char *text, guint start, guint end)
{
  Reader reader = { .text = text, .tokens = clara_tokens_new (text, start, end) };
  GArray *claims;
  guint from = 0;

  reader.n = clara_tokens_get_n (reader.tokens);
  reader.kinds = g_new0 (guint8, reader.n);
  /* Two more, for what looks one word ahead. */
  reader.flags = g_new0 (guint, reader.n + NEAR + 2);
  for (guint i = 0; i < reader.n; i++)
    reader.flags[i] = clara_claim_word_look_up (clara_tokens_get (reader.tokens, i));

  for (guint i = 0; i < reader.n; i++)
    if (is_boundary (&reader, i) || i - from >= MAX_CLAUSE)
      {
        read_clause (&reader, from, i);
        from = i + 1;
      }

  claims = collect (&reader, start, end);
  clara_tokens_free (reader.tokens);
  g_free (reader.kinds);
  g_free (reader.flags);

  return claims;
}

/**
 * clara_claim_at:
 * @claims: (element-type ClaraClaim): what clara_claim_read() gave
 * @start: the first byte of some words in that sentence
 * @end: the byte behind them
 *
 * Any thread.
 *
 * Returns: what is said of the words: asserted only where all of them are
 */
ClaraClaimKind
clara_claim_at (const GArray *claims, guint start, guint end)
{
  for (guint i = 0; i < claims->len; i++)
    {
      const ClaraClaim *claim = &g_array_index (claims, ClaraClaim, i);

      if (claim->kind != CLARA_CLAIM_ASSERTED && claim->start < end && claim->end > start)
        return claim->kind;
    }

  return CLARA_CLAIM_ASSERTED;
}
