/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraPersonFlags:
 * @CLARA_PERSON_PART: it is part of a name
 * @CLARA_PERSON_OWN: of the name of whom the text is about
 */
typedef enum
{
  CLARA_PERSON_NOBODY = 0,
  CLARA_PERSON_PART = 1 << 0,
  CLARA_PERSON_OWN = 1 << 1,
} ClaraPersonFlags;

/**
 * ClaraPersons:
 *
 * The names that are known while a text is searched. One thread.
 */
typedef struct _ClaraPersons ClaraPersons;

ClaraPersons     *clara_persons_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void              clara_persons_free        (ClaraPersons *self);
void              clara_persons_add         (ClaraPersons *self,
                                             const char   *name,
                                             gboolean      own);
gboolean          clara_persons_has_own     (ClaraPersons *self);
ClaraPersonFlags  clara_persons_find        (ClaraPersons *self,
                                             const char   *folded);
ClaraPersonFlags  clara_persons_find_inflected (ClaraPersons *self,
                                             const char   *folded);
gboolean          clara_persons_has_initial (ClaraPersons *self,
                                             char          letter);
gboolean          clara_persons_is_in       (ClaraPersons *self,
                                             const char   *folded);
gboolean          clara_persons_fits        (const char   *local,
                                             const char  **parts,
                                             guint         n_parts);

gboolean          clara_is_particle         (const char   *folded);
gboolean          clara_is_honour           (const char   *folded);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraPersons, clara_persons_free)

G_END_DECLS
