/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacies.h"
#include "clara-database.h"
#include "clara-jobs.h"
#include "clara-materials.h"
#include "clara-members.h"
#include "clara-work.h"

G_BEGIN_DECLS

/* A workspace of its own in a folder of its own, gone afterwards. */
typedef struct
{
  char          *folder;
  ClaraDatabase *database;
  ClaraId        admin;
  ClaraId        job;
  ClaraId        rubric;
} Fixture;

void    fixture_set_up         (Fixture       *self,
                                gconstpointer  data);
void    fixture_tear_down      (Fixture       *self,
                                gconstpointer  data);
void    fixture_add            (const char    *name,
                                void         (*test) (Fixture *self, gconstpointer data));

void    fixture_write          (Fixture       *self,
                                ClaraWriteFunc func,
                                gpointer       data);
void    fixture_write_fails    (Fixture       *self,
                                ClaraWriteFunc func,
                                gpointer       data,
                                int            code);
void    fixture_read           (Fixture       *self,
                                ClaraReadFunc  func,
                                gpointer       data);
void    fixture_reopen         (Fixture       *self);

/* A candidacy with all that a candidacy can have; @words stands in every place that takes people's words. */
ClaraId fixture_add_candidacy  (Fixture       *self,
                                const char    *words);
gboolean fixture_fill_candidacy (ClaraWrite   *write,
                                const ClaraId *job,
                                const ClaraId *rubric,
                                const char    *words,
                                ClaraId       *candidacy,
                                GError       **error);

gint64  fixture_count          (Fixture       *self,
                                const char    *sql);
char   *fixture_dump           (Fixture       *self);
char   *fixture_make_folder    (void);
void    fixture_remove_folder  (const char    *folder);

G_END_DECLS
