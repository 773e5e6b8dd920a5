/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-ledger.h"
#include "clara-outbox.h"
#include "clara-publication.h"
#include "fixture.h"

G_BEGIN_DECLS

/* The workspace of the store's tests, with a team: its admin is the first member of it. */
typedef struct
{
  Fixture store;
  ClaraId recruiter;
  ClaraId other;
  ClaraId manager;
} Team;

/* What a test wants done, and with what. Each function below is a ClaraWriteFunc over one of these. */
typedef struct
{
  ClaraId        one;
  ClaraId        two;
  int            version;
  ClaraStatus    to;
  ClaraDecision  decision;
  const char    *text;
  ClaraId        made;
  ClaraUndone    undone;
  gboolean       flag;
  double         score;
  ClaraId        rubric;
} Deed;

void            team_add           (const char     *name,
                                    void          (*test) (Team *self, gconstpointer data));
void            team_do            (Team           *self,
                                    const ClaraId  *member,
                                    ClaraWriteFunc  func,
                                    gpointer        data);
void            team_refuses       (Team           *self,
                                    const ClaraId  *member,
                                    ClaraWriteFunc  func,
                                    gpointer        data,
                                    int             code,
                                    const char     *words);

ClaraId         team_add_card      (Team           *self,
                                    const char     *opportunity);
ClaraCandidacy *team_get_card      (Team           *self,
                                    const ClaraId  *card);
void            team_assert_card   (Team           *self,
                                    const ClaraId  *card,
                                    ClaraStatus     status,
                                    ClaraPlacedBy   placed_by);
void            team_move          (Team           *self,
                                    const ClaraId  *member,
                                    const ClaraId  *card,
                                    ClaraStatus     to);
gboolean        team_score         (Team           *self,
                                    const ClaraId  *card,
                                    double          score,
                                    ClaraStatus     suggestion);
ClaraUndone     team_undo          (Team           *self,
                                    const ClaraId  *member);
ClaraUndone     team_redo          (Team           *self,
                                    const ClaraId  *member);
ClaraId         team_share         (Team           *self,
                                    const ClaraId  *card);
void            team_set_role      (Team           *self,
                                    const ClaraId  *member,
                                    ClaraRole       role,
                                    gboolean        active);
void            team_assert_whole  (Team           *self);
/* Runs @func with each of its statements failing in turn, and then once in peace: whole, or not at all. */
void            team_check_whole   (Team           *self,
                                    const ClaraId  *member,
                                    ClaraWriteFunc  func,
                                    gpointer        data,
                                    guint           at_least);
void            team_run_sql       (Team           *self,
                                    const char     *sql);
char           *team_get_payload   (Team           *self,
                                    const ClaraId  *card,
                                    const char     *kind);

gboolean        run_sql_func       (ClaraWrite *write, gpointer data, GError **error);
gboolean        move_func          (ClaraWrite *write, gpointer data, GError **error);
gboolean        put_back_func      (ClaraWrite *write, gpointer data, GError **error);
gboolean        score_func         (ClaraWrite *write, gpointer data, GError **error);
gboolean        unreadable_func    (ClaraWrite *write, gpointer data, GError **error);
gboolean        stage_func         (ClaraWrite *write, gpointer data, GError **error);
gboolean        publish_func       (ClaraWrite *write, gpointer data, GError **error);
gboolean        comment_func       (ClaraWrite *write, gpointer data, GError **error);
gboolean        decide_func        (ClaraWrite *write, gpointer data, GError **error);
gboolean        rubric_func        (ClaraWrite *write, gpointer data, GError **error);
gboolean        merge_func         (ClaraWrite *write, gpointer data, GError **error);
gboolean        dismiss_func       (ClaraWrite *write, gpointer data, GError **error);
gboolean        undo_func          (ClaraWrite *write, gpointer data, GError **error);
gboolean        redo_func          (ClaraWrite *write, gpointer data, GError **error);
gboolean        erase_func         (ClaraWrite *write, gpointer data, GError **error);
gboolean        request_func       (ClaraWrite *write, gpointer data, GError **error);
gboolean        show_func          (ClaraWrite *write, gpointer data, GError **error);

/* A rubric of two requirements; the second asks for @what. */
char           *make_rubric        (const char *what);

G_END_DECLS
