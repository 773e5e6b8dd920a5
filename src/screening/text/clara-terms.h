/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraTerm:
 * @start: its first byte in the text
 * @end: the byte behind it
 * @key: (not nullable): folded (case and accents gone), English plural taken off: spellings of one word meet here
 * @folded: (not nullable): folded alone, the plural left on
 *
 * A word of a text. `C++`, `C#`, `.NET`, `Node.js`, `CI/CD`-like names and `3.5` are one term each where nothing
 * but letters, digits and those signs stands between blanks; a slash, a hyphen and a full stop at an end part words.
 * Any other sign parts words too and is in no term.
 */
typedef struct
{
  guint       start;
  guint       end;
  const char *key;
  const char *folded;
} ClaraTerm;

/**
 * ClaraTerms:
 *
 * The words of one text, in its order. Immutable; counted atomically; any thread.
 */
typedef struct _ClaraTerms ClaraTerms;

#define CLARA_TERMS_MAX 200000u

ClaraTerms      *clara_terms_new      (const char *text) G_GNUC_WARN_UNUSED_RESULT;
ClaraTerms      *clara_terms_ref      (ClaraTerms *self) G_GNUC_WARN_UNUSED_RESULT;
void             clara_terms_unref    (ClaraTerms *self);
guint            clara_terms_get_n    (ClaraTerms *self);
const ClaraTerm *clara_terms_get      (ClaraTerms *self,
                                       guint       index);
guint            clara_terms_find     (ClaraTerms *self,
                                       guint       byte);
const char      *clara_terms_get_text (ClaraTerms *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraTerms, clara_terms_unref)

G_END_DECLS
