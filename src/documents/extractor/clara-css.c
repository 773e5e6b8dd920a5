/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-css.h"

#include "clara-xml.h"

#include <string.h>

/*
 * As much of style sheets as it takes to hide text: rules with simple selectors, their weight, and what is
 * important. A selector with anything else in it (states, attributes, siblings) is left out as a whole.
 * Rules are filed under the most telling part of what they end with, so that an element meets only the few
 * that could hold for it; a budget bounds what a hostile sheet can cost.
 */

#define MOST_RULES        20000
#define MOST_DECLARATIONS 64
#define MOST_PARTS        8
#define MOST_CLASSES      8
#define MOST_WORK         30000000
#define DEEPEST_BLOCK     8

typedef struct
{
  char *tag; /* (nullable) */
  char *id;  /* (nullable) */
  char *classes[MOST_CLASSES];
  guint n_classes;
  gboolean child; /* of the part before it, not only below it */
} Part;

typedef struct
{
  char *property;
  char *value;
  gboolean important;
} Declaration;

typedef struct
{
  Part parts[MOST_PARTS]; /* the outermost first */
  guint n_parts;
  guint weight;
  guint order;
  GPtrArray
      *declarations; /* (owned) (element-type Declaration): shared by the selectors of one rule */
} Rule;

struct _ClaraCss
{
  GPtrArray *rules;  /* (owned) */
  GHashTable *files; /* (owned): "#id", ".class", "tag" or "*" → GPtrArray of Rule */
  guint64 work;
};

typedef struct
{
  const Declaration *declaration;
  guint64 rank;
} Match;

static void
declaration_free (gpointer data)
{
  Declaration *declaration = data;

  g_free (declaration->property);
  g_free (declaration->value);
  g_free (declaration);
}

static void
rule_free (gpointer data)
{
  Rule *rule = data;

  for (guint i = 0; i < rule->n_parts; i++)
    {
      g_free (rule->parts[i].tag);
      g_free (rule->parts[i].id);
      for (guint j = 0; j < rule->parts[i].n_classes; j++)
        g_free (rule->parts[i].classes[j]);
    }
  g_ptr_array_unref (rule->declarations);
  g_free (rule);
}

/**
 * clara_css_new:
 *
 * Returns: (transfer full): no rules yet
 */
ClaraCss *
clara_css_new (void)
{
  ClaraCss *self = g_new0 (ClaraCss, 1);

  self->rules = g_ptr_array_new_with_free_func (rule_free);
  self->files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify) g_ptr_array_unref);

  return self;
}

/**
 * clara_css_free:
 * @self: (transfer full): style sheets
 */
void
clara_css_free (ClaraCss *self)
{
  g_hash_table_unref (self->files);
  g_ptr_array_unref (self->rules);
  g_free (self);
}

/* Declarations up to the end of @text, names and values in small letters. */
static GPtrArray *
parse_declarations (const char *text)
{
  GPtrArray *out = g_ptr_array_new_with_free_func (declaration_free);
  g_auto (GStrv) pieces = NULL;

  /* A picture given inline has a semicolon of its own; what is cut off then is only more of its address. */
  pieces = g_strsplit (text, ";", MOST_DECLARATIONS + 1);
  for (guint i = 0; pieces[i] != NULL && i < MOST_DECLARATIONS; i++)
    {
      char *colon = strchr (pieces[i], ':');
      char *bang;
      Declaration *declaration;

      if (colon == NULL)
        continue;
      *colon = '\0';
      declaration = g_new0 (Declaration, 1);
      bang = strchr (colon + 1, '!');
      if (bang != NULL)
        {
          declaration->important = strstr (bang, "important") != NULL;
          *bang = '\0';
        }
      declaration->property = g_ascii_strdown (g_strstrip (pieces[i]), -1);
      declaration->value = g_ascii_strdown (g_strstrip (colon + 1), -1);
      g_ptr_array_add (out, declaration);
    }

  return out;
}

static gsize
name_length (const char *text)
{
  gsize length = 0;

  while (g_ascii_isalnum (text[length]) || text[length] == '-' || text[length] == '_' ||
         (guchar) text[length] >= 0x80)
    length++;
  return length;
}

/* One part such as p.note#first; FALSE for anything this reader does not know. */
static gboolean
parse_part (const char **at, Part *part)
{
  const char *p = *at;

  if (*p == '*')
    p++;
  else if (name_length (p) > 0)
    {
      part->tag = g_ascii_strdown (p, name_length (p));
      p += strlen (part->tag);
    }
  else if (g_str_has_prefix (p, ":root"))
    {
      part->tag = g_strdup ("html");
      p += strlen (":root");
    }

  while (*p == '.' || *p == '#')
    {
      gsize length = name_length (p + 1);

      if (length == 0)
        return FALSE;
      if (*p == '#' && part->id == NULL)
        part->id = g_strndup (p + 1, length);
      else if (*p == '.' && part->n_classes < MOST_CLASSES)
        part->classes[part->n_classes++] = g_strndup (p + 1, length);
      else
        return FALSE;
      p += 1 + length;
    }
  if (p == *at)
    return FALSE;

  *at = p;
  return *p == '\0' || g_ascii_isspace (*p) || *p == '>';
}

static gboolean
parse_selector (const char *text, Rule *rule)
{
  gboolean child = FALSE;

  while (*text != '\0')
    {
      Part *part;

      if (rule->n_parts == MOST_PARTS)
        return FALSE;
      part = &rule->parts[rule->n_parts++];
      part->child = child;
      if (!parse_part (&text, part))
        return FALSE;
      rule->weight += (part->id != NULL ? 10000 : 0) + part->n_classes * 100 +
                      (part->tag != NULL ? 1 : 0);

      child = FALSE;
      while (g_ascii_isspace (*text) || *text == '>')
        child = *text++ == '>' || child;
    }

  return rule->n_parts > 0 && !child;
}

static void
file_rule (ClaraCss *self, Rule *rule)
{
  const Part *last = &rule->parts[rule->n_parts - 1];
  g_autofree char *key = last->id != NULL      ? g_strconcat ("#", last->id, NULL)
                         : last->n_classes > 0 ? g_strconcat (".", last->classes[0], NULL)
                         : last->tag != NULL   ? g_strdup (last->tag)
                                               : g_strdup ("*");
  GPtrArray *file = g_hash_table_lookup (self->files, key);

  if (file == NULL)
    {
      file = g_ptr_array_new ();
      g_hash_table_insert (self->files, g_steal_pointer (&key), file);
    }
  g_ptr_array_add (file, rule);
  g_ptr_array_add (self->rules, rule);
}

static void
add_rule (ClaraCss *self, const char *selectors, const char *block)
{
  g_autoptr (GPtrArray) declarations = parse_declarations (block);
  g_auto (GStrv) list = g_strsplit (selectors, ",", 256);

  for (guint i = 0; list[i] != NULL && self->rules->len < MOST_RULES; i++)
    {
      Rule *rule = g_new0 (Rule, 1);

      rule->declarations = g_ptr_array_ref (declarations);
      rule->order = self->rules->len;
      if (parse_selector (g_strstrip (list[i]), rule))
        file_rule (self, rule);
      else
        rule_free (rule);
    }
}

/* Whether a reader at an ordinary screen gets the rules of a conditional block. */
static gboolean
is_for_screen (const char *condition)
{
  g_autofree char *small = g_ascii_strdown (condition, -1);
  const char *most = strstr (small, "max-width");
  double pixels = 0.0;

  if (strstr (small, "print") != NULL || strstr (small, "speech") != NULL ||
      strstr (small, "not ") != NULL || strstr (small, "prefers-") != NULL ||
      strstr (small, "orientation") != NULL)
    return strstr (small, "not print") != NULL || strstr (small, "not speech") != NULL;
  if (most != NULL && strchr (most, ':') != NULL)
    {
      const char *value = strchr (most, ':') + 1;

      value += strspn (value, " ");
      return clara_css_length (value, 16.0, 1280.0, &pixels) && pixels >= 1280.0;
    }

  return TRUE;
}

static char *
without_comments (const char *sheet)
{
  GString *out = g_string_sized_new (strlen (sheet));

  for (;;)
    {
      const char *start = strstr (sheet, "/*");
      const char *end = start != NULL ? strstr (start + 2, "*/") : NULL;

      if (start == NULL)
        break;
      g_string_append_len (out, sheet, start - sheet);
      g_string_append_c (out, ' ');
      if (end == NULL)
        return g_string_free (out, FALSE);
      sheet = end + 2;
    }
  g_string_append (out, sheet);

  return g_string_free (out, FALSE);
}

/* Where the block ends that begins behind an opening brace. */
static char *
end_of_block (char *text)
{
  guint depth = 1;

  for (; *text != '\0'; text++)
    if (*text == '{')
      depth++;
    else if (*text == '}' && --depth == 0)
      break;

  return text;
}

static void
parse_rules (ClaraCss *self, char *text, guint depth)
{
  while (*text != '\0' && self->rules->len < MOST_RULES)
    {
      char *open, *end;
      char *head;

      text += strspn (text, " \t\r\n\f;}");
      open = text + strcspn (text, "{;");
      if (*text == '@' && *open == ';')
        {
          text = open + 1;
          continue;
        }
      open = strchr (text, '{');
      if (open == NULL)
        return;
      end = end_of_block (open + 1);
      head = g_strndup (text, open - text);
      text = *end != '\0' ? end + 1 : end;
      *end = '\0';

      g_strstrip (head);
      if (g_str_has_prefix (head, "<!--"))
        memmove (head, head + 4, strlen (head + 4) + 1);
      if (*head != '@')
        add_rule (self, g_strstrip (head), open + 1);
      else if (depth < DEEPEST_BLOCK &&
               ((g_ascii_strncasecmp (head, "@media", 6) == 0 && is_for_screen (head)) ||
                g_ascii_strncasecmp (head, "@supports", 9) == 0 ||
                g_ascii_strncasecmp (head, "@layer", 6) == 0))
        parse_rules (self, open + 1, depth + 1);
      g_free (head);
    }
}

/**
 * clara_css_add:
 * @self: style sheets
 * @sheet: the text of one more, which stands behind those that are there
 */
void
clara_css_add (ClaraCss *self, const char *sheet)
{
  g_autofree char *text = without_comments (sheet);

  parse_rules (self, text, 0);
}

static gboolean
has_class (const char *list, const char *name)
{
  gsize length = strlen (name);

  while (list != NULL && *list != '\0')
    {
      gsize n;

      list += strspn (list, " \t\r\n\f");
      n = strcspn (list, " \t\r\n\f");
      if (n == length && strncmp (list, name, n) == 0)
        return TRUE;
      list += n;
    }

  return FALSE;
}

static gboolean
holds (const Part *part, const xmlNode *element)
{
  if (element->type != XML_ELEMENT_NODE)
    return FALSE;
  if (part->tag != NULL && strcmp (part->tag, (const char *) element->name) != 0)
    return FALSE;
  if (part->id != NULL && g_strcmp0 (part->id, clara_xml_attribute (element, "id")) != 0)
    return FALSE;
  for (guint i = 0; i < part->n_classes; i++)
    if (!has_class (clara_xml_attribute (element, "class"), part->classes[i]))
      return FALSE;

  return TRUE;
}

/*
 * From the inside out. The nearest fitting ancestor is taken for each part; where a child is asked for
 * behind it, that can miss a fit further out, which costs no more than a rule of a kind nobody writes.
 */
static gboolean
rule_holds (ClaraCss *self, const Rule *rule, const xmlNode *element)
{
  guint at = rule->n_parts - 1;

  if (!holds (&rule->parts[at], element))
    return FALSE;
  while (at > 0)
    {
      gboolean child = rule->parts[at].child;

      at--;
      do
        {
          element = element->parent;
          self->work++;
          if (element == NULL || element->type != XML_ELEMENT_NODE)
            return FALSE;
        }
      while (!holds (&rule->parts[at], element) && !child);
      if (child && !holds (&rule->parts[at], element))
        return FALSE;
    }

  return TRUE;
}

static void
add_matches (GArray *matches, const GPtrArray *declarations, guint weight, guint order)
{
  for (guint i = 0; i < declarations->len; i++)
    {
      Match match = { g_ptr_array_index (declarations, i), 0 };

      match.rank = (guint64) match.declaration->important << 63 | (guint64) weight << 32 | order;
      g_array_append_val (matches, match);
    }
}

static void
match_file (ClaraCss *self, const char *key, const xmlNode *element, GArray *matches)
{
  const GPtrArray *file = g_hash_table_lookup (self->files, key);

  for (guint i = 0; file != NULL && i < file->len && self->work < MOST_WORK; i++)
    {
      const Rule *rule = g_ptr_array_index (file, i);

      self->work++;
      if (rule_holds (self, rule, element))
        add_matches (matches, rule->declarations, rule->weight, rule->order);
    }
}

static int
compare_matches (gconstpointer a, gconstpointer b)
{
  const Match *one = a, *other = b;

  if (one->rank != other->rank)
    return one->rank < other->rank ? -1 : 1;
  return 0;
}

/**
 * clara_css_match:
 * @self: style sheets
 * @element: an element of HTML
 * @inline_style: (nullable): the declarations that stand on the element itself
 * @apply: called for each declaration that holds, so that the last call wins
 * @user_data: for @apply
 */
void
clara_css_match (ClaraCss *self,
                 const xmlNode *element,
                 const char *inline_style,
                 ClaraCssApply apply,
                 gpointer user_data)
{
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (Match));
  g_autoptr (GPtrArray) own = inline_style != NULL ? parse_declarations (inline_style) : NULL;
  const char *id = clara_xml_attribute (element, "id");
  const char *classes = clara_xml_attribute (element, "class");

  if (g_hash_table_size (self->files) > 0)
    {
      match_file (self, "*", element, matches);
      match_file (self, (const char *) element->name, element, matches);
      if (id != NULL)
        {
          g_autofree char *key = g_strconcat ("#", id, NULL);

          match_file (self, key, element, matches);
        }
      for (guint n = 0; classes != NULL && *classes != '\0' && n < 64; n++)
        {
          gsize length = strcspn (classes, " \t\r\n\f");
          g_autofree char *name = g_strndup (classes, length);
          g_autofree char *key = g_strconcat (".", name, NULL);

          if (length > 0)
            match_file (self, key, element, matches);
          classes += length;
          classes += strspn (classes, " \t\r\n\f");
        }
    }
  if (own != NULL)
    add_matches (matches, own, 1u << 30, 0);

  /* Stable: declarations of one rule keep their order. */
  g_array_sort (matches, compare_matches);
  for (guint i = 0; i < matches->len; i++)
    {
      const Declaration *declaration = g_array_index (matches, Match, i).declaration;

      apply (declaration->property, declaration->value, user_data);
    }
}
