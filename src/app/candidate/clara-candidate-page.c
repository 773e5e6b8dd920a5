/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-candidate-page.h"

/**
 * ClaraCandidatePage:
 *
 * A candidate's application. Main thread only.
 */
struct _ClaraCandidatePage
{
  AdwBin parent_instance;

  ClaraId candidacy;
};

G_DEFINE_FINAL_TYPE (ClaraCandidatePage, clara_candidate_page, ADW_TYPE_BIN)

static void
clara_candidate_page_class_init (ClaraCandidatePageClass *klass)
{
}

static void
clara_candidate_page_init (ClaraCandidatePage *self)
{
}

void
clara_candidate_page_set_settings (ClaraCandidatePage *self, GSettings *settings)
{
}

void
clara_candidate_page_set_candidacy (ClaraCandidatePage *self,
                                    ClaraWorkspace *workspace,
                                    const ClaraId *candidacy,
                                    GListModel *neighbours)
{
  self->candidacy = *candidacy;
}

const ClaraId *
clara_candidate_page_get_candidacy (ClaraCandidatePage *self)
{
  return &self->candidacy;
}

void
clara_candidate_page_set_narrow (ClaraCandidatePage *self, gboolean narrow)
{
}
