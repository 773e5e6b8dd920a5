/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-draft.h"
#include "clara-persons.h"

G_BEGIN_DECLS

/* Each finder looks for one sort of thing and marks it in the draft; the order they run in stands in clara_deidentify(). */
void     clara_find_mails        (ClaraDraft    *draft);
void     clara_find_links        (ClaraDraft    *draft,
                                  ClaraPersons  *persons);
void     clara_find_handles      (ClaraDraft    *draft);
void     clara_find_known_handles (ClaraDraft    *draft);
void     clara_find_phones       (ClaraDraft    *draft,
                                  ClaraIdentity *known);
void     clara_find_numbers      (ClaraDraft    *draft);
void     clara_find_labels        (ClaraDraft    *draft,
                                  ClaraPersons  *persons);
void     clara_find_births       (ClaraDraft    *draft);
void     clara_find_ages         (ClaraDraft    *draft);
void     clara_find_names        (ClaraDraft    *draft,
                                  ClaraPersons  *persons,
                                  const char    *file_name);
void     clara_find_others       (ClaraDraft    *draft,
                                  ClaraPersons  *persons);
void     clara_find_persons      (ClaraDraft    *draft,
                                  ClaraPersons  *persons);
void     clara_find_streets      (ClaraDraft    *draft,
                                  ClaraIdentity *known);
void     clara_find_homes        (ClaraDraft    *draft);
void     clara_find_photos        (ClaraDraft    *draft);
void     clara_find_pronouns     (ClaraDraft    *draft);
void     clara_find_protected    (ClaraDraft    *draft);
void     clara_find_schools      (ClaraDraft    *draft);
void     clara_find_years        (ClaraDraft    *draft);
void     clara_find_places       (ClaraDraft    *draft);

/* What more than one of them asks. */
gboolean clara_find_date         (ClaraDraft    *draft,
                                  guint          term,
                                  guint         *stop,
                                  guint         *year);
guint    clara_find_street       (ClaraDraft    *draft,
                                  guint          term,
                                  guint         *first);
gboolean clara_find_organisation (ClaraDraft    *draft,
                                  guint          term);

G_END_DECLS
