/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-document-text.h"

#include "clara-compat.h"

#include <glib/gi18n.h>

/* A placeholder of the de-identifier is a short lower-case word between brackets. */
#define MAX_PLACEHOLDER 24u

/**
 * ClaraDocumentText:
 *
 * The text of a material without the person: placeholders set apart, what is quoted anywhere softly marked, and the
 * quotation that was asked for strongly. Main thread only.
 */
struct _ClaraDocumentText
{
  AdwBin parent_instance;

  GtkTextView *view;
  GtkTextBuffer *buffer;   /* (owned) */
  GtkTextTag *placeholder; /* (unowned): of the buffer, as the next two */
  GtkTextTag *evidence;
  GtkTextTag *mark;
  ClaraShownText
      *shown; /* (owned) (nullable): what the text is made of, where matching saw another */
};

G_DEFINE_FINAL_TYPE (ClaraDocumentText, clara_document_text, ADW_TYPE_BIN)

/* Tags do not follow the style sheet by themselves. */
static void
update_colors (ClaraDocumentText *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkRGBA words, accent, soft, strong;

  clara_compat_get_color (widget, &words);
  accent = words;
  clara_compat_lookup_color (widget, "accent_bg_color", &accent);
  soft = strong = accent;
  soft.alpha = 0.13f;
  strong.alpha = 0.42f;
  g_object_set (self->evidence, "background-rgba", &soft, NULL);
  g_object_set (self->mark, "background-rgba", &strong, NULL);
  soft = words;
  soft.alpha *= 0.10f;
  words.alpha *= 0.7f;
  g_object_set (self->placeholder, "background-rgba", &soft, "foreground-rgba", &words, NULL);
}

static void
clara_document_text_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (clara_document_text_parent_class)->css_changed (widget, change);
  update_colors (CLARA_DOCUMENT_TEXT (widget));
}

static void
clara_document_text_finalize (GObject *object)
{
  ClaraDocumentText *self = CLARA_DOCUMENT_TEXT (object);

  g_object_unref (self->buffer);
  g_clear_pointer (&self->shown, clara_shown_text_unref);

  G_OBJECT_CLASS (clara_document_text_parent_class)->finalize (object);
}

static void
clara_document_text_class_init (ClaraDocumentTextClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_document_text_finalize;
  GTK_WIDGET_CLASS (klass)->css_changed = clara_document_text_css_changed;
}

static void
clara_document_text_init (ClaraDocumentText *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->buffer = gtk_text_buffer_new (NULL);
  gtk_text_buffer_set_enable_undo (self->buffer, FALSE);
  self->placeholder = gtk_text_buffer_create_tag (self->buffer, NULL, "scale", 0.92, NULL);
  self->evidence = gtk_text_buffer_create_tag (self->buffer, NULL, NULL);
  self->mark = gtk_text_buffer_create_tag (self->buffer, NULL, NULL);
  self->view = GTK_TEXT_VIEW (gtk_text_view_new_with_buffer (self->buffer));
  gtk_text_view_set_editable (self->view, FALSE);
  gtk_text_view_set_cursor_visible (self->view, FALSE);
  gtk_text_view_set_wrap_mode (self->view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_left_margin (self->view, 24);
  gtk_text_view_set_right_margin (self->view, 24);
  gtk_text_view_set_top_margin (self->view, 18);
  gtk_text_view_set_bottom_margin (self->view, 24);
  gtk_text_view_set_pixels_below_lines (self->view, 2);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "document-text");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Text of the document"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  adw_bin_set_child (ADW_BIN (self), scroller);
}

static gboolean
is_placeholder_letter (char letter)
{
  return g_ascii_islower (letter) || letter == '-' || letter == '_' || letter == ' ';
}

static void
tag_placeholders (ClaraDocumentText *self, const char *text)
{
  int offset = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at), offset++)
    {
      GtkTextIter start, end;
      guint length = 1;

      if (*at != '[')
        continue;
      while (length < MAX_PLACEHOLDER && is_placeholder_letter (at[length]))
        length++;
      if (length < 3 || at[length] != ']')
        continue;
      gtk_text_buffer_get_iter_at_offset (self->buffer, &start, offset);
      gtk_text_buffer_get_iter_at_offset (self->buffer, &end, offset + (int) length + 1);
      gtk_text_buffer_apply_tag (self->buffer, self->placeholder, &start, &end);
    }
}

/**
 * clara_document_text_set_text:
 * @self: a text
 * @text: what is shown, de-identified
 * @shown: (nullable): what it was made of, where matching saw another text: evidence is told in places of that one
 * @name: what a screen reader calls it
 */
void
clara_document_text_set_text (ClaraDocumentText *self,
                              const char *text,
                              ClaraShownText *shown,
                              const char *name)
{
  GtkTextIter start;

  g_return_if_fail (CLARA_IS_DOCUMENT_TEXT (self));

  g_clear_pointer (&self->shown, clara_shown_text_unref);
  self->shown = shown != NULL ? clara_shown_text_ref (shown) : NULL;

  gtk_text_buffer_set_text (self->buffer, text, -1);
  tag_placeholders (self, text);
  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_place_cursor (self->buffer, &start);
  gtk_text_view_scroll_to_iter (self->view, &start, 0.0, TRUE, 0.0, 0.0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

/* Where in this text what matching saw stands. */
static void
place (ClaraDocumentText *self, guint *from, guint *to)
{
  if (self->shown != NULL)
    clara_shown_text_place (self->shown, *from, *to, from, to);
}

static void
apply (ClaraDocumentText *self, GtkTextTag *tag, guint from, guint to)
{
  GtkTextIter start, end;
  guint length = (guint) gtk_text_buffer_get_char_count (self->buffer);

  gtk_text_buffer_get_iter_at_offset (self->buffer, &start, (int) MIN (from, length));
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, (int) MIN (to, length));
  gtk_text_buffer_apply_tag (self->buffer, tag, &start, &end);
}

static void
clear (ClaraDocumentText *self, GtkTextTag *tag)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, tag, &start, &end);
}

/**
 * clara_document_text_set_evidence:
 * @self: a text
 * @score: (nullable): whose quotations are marked
 * @kind: what material the text is
 */
void
clara_document_text_set_evidence (ClaraDocumentText *self,
                                  ClaraScore *score,
                                  ClaraMaterialKind kind)
{
  g_return_if_fail (CLARA_IS_DOCUMENT_TEXT (self));

  clear (self, self->evidence);
  for (guint i = 0; score != NULL && i < clara_score_get_n_matches (score); i++)
    {
      const ClaraMatch *match = clara_score_get_match (score, i);

      for (guint j = 0; j < match->evidence->len; j++)
        {
          const ClaraEvidence *evidence = &g_array_index (match->evidence, ClaraEvidence, j);
          guint start = evidence->start, end = evidence->end;

          if (evidence->material != kind)
            continue;
          place (self, &start, &end);
          apply (self, self->evidence, start, end);
        }
    }
}

/**
 * clara_document_text_mark:
 * @self: a text
 * @start: the first character of a part
 * @end: the character behind it; @start: nothing is marked
 *
 * Marks a part, selects nothing else, and scrolls to it.
 */
void
clara_document_text_mark (ClaraDocumentText *self, guint start, guint end)
{
  GtkTextIter at;

  g_return_if_fail (CLARA_IS_DOCUMENT_TEXT (self));

  clear (self, self->mark);
  if (end <= start)
    return;

  place (self, &start, &end);
  apply (self, self->mark, start, end);
  gtk_text_buffer_get_iter_at_offset (
      self->buffer, &at, (int) MIN (start, (guint) gtk_text_buffer_get_char_count (self->buffer)));
  gtk_text_buffer_place_cursor (self->buffer, &at);
  gtk_text_view_scroll_to_mark (self->view, gtk_text_buffer_get_insert (self->buffer), 0.1, TRUE,
                                0.0, 0.3);
}
