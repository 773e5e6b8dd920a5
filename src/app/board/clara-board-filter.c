/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-board-filter.h"

#include "clara-card-view.h"
#include "clara-wording.h"

#include <string.h>

/**
 * ClaraBoardFilter:
 *
 * Which cards of a board are shown: by words, by score, by flags, and by a set of candidacies that somebody else has
 * found, such as those that meet a requirement. All of them together. Main thread only.
 */
struct _ClaraBoardFilter
{
  GtkFilter parent_instance;

  char *text; /* (owned) (nullable): folded; NULL: any */
  double low;
  double high;
  ClaraBoardFlags flags;
  GHashTable *among; /* (owned) (nullable): ClaraId; NULL: any */
};

G_DEFINE_FINAL_TYPE (ClaraBoardFilter, clara_board_filter, GTK_TYPE_FILTER)

static ClaraBoardFlags
get_flags (const ClaraCandidacy *candidacy)
{
  ClaraBoardFlags flags = 0;

  if (candidacy->reason != NULL)
    flags |= CLARA_BOARD_UNREADABLE;
  if (candidacy->hidden > 0)
    flags |= CLARA_BOARD_HIDDEN;
  if (candidacy->n_comments > 0)
    flags |= CLARA_BOARD_COMMENTED;
  if (candidacy->shared)
    flags |= CLARA_BOARD_SHARED;
  if (candidacy->decision == CLARA_DECISION_ADVANCE)
    flags |= CLARA_BOARD_ADVANCED;
  if (candidacy->duplicates > 0)
    flags |= CLARA_BOARD_DUPLICATE;
  if (clara_card_view_is_overtaken (candidacy))
    flags |= CLARA_BOARD_OVERTAKEN;

  return flags;
}

static gboolean
holds (const char *haystack, const char *needle)
{
  g_autofree char *folded = haystack == NULL ? NULL : g_utf8_casefold (haystack, -1);

  return folded != NULL && strstr (folded, needle) != NULL;
}

static gboolean
fits_text (ClaraBoardFilter *self, const ClaraCandidacy *candidacy)
{
  g_autofree char *label = NULL;

  if (self->text == NULL)
    return TRUE;
  label = clara_wording_for_label (candidacy);

  return holds (label, self->text) || holds (candidacy->strongest, self->text) ||
         holds (candidacy->unmet, self->text);
}

static gboolean
clara_board_filter_match (GtkFilter *filter, gpointer item)
{
  ClaraBoardFilter *self = CLARA_BOARD_FILTER (filter);
  const ClaraCandidacy *candidacy = clara_card_get_candidacy (CLARA_CARD (item));

  if ((get_flags (candidacy) & self->flags) != self->flags)
    return FALSE;
  /* Without a score it can be neither above nor below: only the whole range lets it through. */
  if ((self->low > 0 || self->high < 100) &&
      (!candidacy->has_score || candidacy->score < self->low || candidacy->score > self->high))
    return FALSE;
  if (self->among != NULL && !g_hash_table_contains (self->among, &candidacy->id))
    return FALSE;

  return fits_text (self, candidacy);
}

static GtkFilterMatch
clara_board_filter_get_strictness (GtkFilter *filter)
{
  return clara_board_filter_is_open (CLARA_BOARD_FILTER (filter)) ? GTK_FILTER_MATCH_ALL
                                                                  : GTK_FILTER_MATCH_SOME;
}

static void
clara_board_filter_finalize (GObject *object)
{
  ClaraBoardFilter *self = CLARA_BOARD_FILTER (object);

  g_free (self->text);
  g_clear_pointer (&self->among, g_hash_table_unref);

  G_OBJECT_CLASS (clara_board_filter_parent_class)->finalize (object);
}

static void
clara_board_filter_class_init (ClaraBoardFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_board_filter_finalize;
  GTK_FILTER_CLASS (klass)->match = clara_board_filter_match;
  GTK_FILTER_CLASS (klass)->get_strictness = clara_board_filter_get_strictness;
}

static void
clara_board_filter_init (ClaraBoardFilter *self)
{
  self->high = 100;
}

/**
 * clara_board_filter_new:
 *
 * Returns: (transfer full): a filter that lets everything through
 */
ClaraBoardFilter *
clara_board_filter_new (void)
{
  return g_object_new (CLARA_TYPE_BOARD_FILTER, NULL);
}

/**
 * clara_board_filter_is_open:
 * @self: a filter
 *
 * Returns: whether everything goes through
 */
gboolean
clara_board_filter_is_open (ClaraBoardFilter *self)
{
  g_return_val_if_fail (CLARA_IS_BOARD_FILTER (self), TRUE);

  return self->text == NULL && self->low <= 0 && self->high >= 100 && self->flags == 0 &&
         self->among == NULL;
}

/**
 * clara_board_filter_set_text:
 * @self: a filter
 * @text: (nullable): words that the card shows; none: any
 */
void
clara_board_filter_set_text (ClaraBoardFilter *self, const char *text)
{
  g_autofree char *folded = NULL;
  g_autofree char *stripped = text == NULL ? NULL : g_strstrip (g_strdup (text));
  GtkFilterChange change = GTK_FILTER_CHANGE_DIFFERENT;

  g_return_if_fail (CLARA_IS_BOARD_FILTER (self));

  if (stripped != NULL && *stripped != '\0')
    folded = g_utf8_casefold (stripped, -1);
  if (g_strcmp0 (folded, self->text) == 0)
    return;

  /* As somebody types, fewer and fewer fit; as they take it back, more. */
  if (self->text == NULL || (folded != NULL && g_str_has_prefix (folded, self->text)))
    change = GTK_FILTER_CHANGE_MORE_STRICT;
  else if (folded == NULL || g_str_has_prefix (self->text, folded))
    change = GTK_FILTER_CHANGE_LESS_STRICT;
  g_free (self->text);
  self->text = g_steal_pointer (&folded);
  gtk_filter_changed (GTK_FILTER (self), change);
}

/**
 * clara_board_filter_set_scores:
 * @self: a filter
 * @low: the least score, 0 … 100
 * @high: the highest, 0 … 100
 */
void
clara_board_filter_set_scores (ClaraBoardFilter *self, double low, double high)
{
  g_return_if_fail (CLARA_IS_BOARD_FILTER (self));

  if (self->low == low && self->high == high)
    return;
  self->low = low;
  self->high = high;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

/**
 * clara_board_filter_set_flags:
 * @self: a filter
 * @flags: what a card must be; 0: anything
 */
void
clara_board_filter_set_flags (ClaraBoardFilter *self, ClaraBoardFlags flags)
{
  g_return_if_fail (CLARA_IS_BOARD_FILTER (self));

  if (self->flags == flags)
    return;
  self->flags = flags;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

/**
 * clara_board_filter_get_flags:
 * @self: a filter
 *
 * Returns: what a card must be
 */
ClaraBoardFlags
clara_board_filter_get_flags (ClaraBoardFilter *self)
{
  g_return_val_if_fail (CLARA_IS_BOARD_FILTER (self), 0);

  return self->flags;
}

/**
 * clara_board_filter_set_among:
 * @self: a filter
 * @candidacies: (nullable): a set of #ClaraId; %NULL: any
 */
void
clara_board_filter_set_among (ClaraBoardFilter *self, GHashTable *candidacies)
{
  g_return_if_fail (CLARA_IS_BOARD_FILTER (self));

  if (self->among == candidacies)
    return;
  if (candidacies != NULL)
    g_hash_table_ref (candidacies);
  g_clear_pointer (&self->among, g_hash_table_unref);
  self->among = candidacies;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}
