/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-intake-import.h"
#include "clara-intake.h"
#include "fixture.h"

G_BEGIN_DECLS

#define RUBRIC(weight, more)                                                                       \
  "{\"job\":{\"title\":\"Engineer\"},\"requirements\":[{\"id\":\"r1\",\"text\":\"PostgreSQL\","    \
  "\"category\":\"hard-skill\",\"importance\":\"must\",\"weight\":" weight ",\"flags\":[]},"       \
  "{\"id\":\"r2\",\"text\":\"Kubernetes\",\"category\":\"hard-skill\",\"importance\":\"must\","    \
  "\"weight\":0.5,\"flags\":[]}" more "]}"

#define PYTHON                                                                                     \
  ",{\"id\":\"r3\",\"text\":\"Python\",\"category\":\"hard-skill\",\"importance\":\"must\","       \
  "\"weight\":0.5,\"flags\":[]}"

#define RESUME(name, mail)                                                                         \
  name "\n" mail "\n\nExperience\nEngineer\tJan 2018 – Mar 2023\nWindle & Marsh\n"               \
       "• Tuned slow PostgreSQL queries for the booking service of twelve terminals.\n"          \
       "• Wrote its services in Python, with tests that the whole crew could read.\n"            \
       "• Led a crew of six through two winters without an accident or a day lost.\n"            \
       "• Kept the stores, ordered spare parts and agreed prices with three suppliers.\n"

typedef struct
{
  guint n_idle;
  gboolean stopped;
} IntakeEvents;

ClaraIntake     *intake_start          (Fixture          *self,
                                        IntakeEvents     *events);
void             intake_stop           (ClaraIntake      *intake,
                                        IntakeEvents     *events);
void             intake_run_until_idle (Fixture          *self);
void             intake_set_rubric     (Fixture          *self,
                                        const char       *document);
ClaraImportFile  intake_import         (Fixture          *self,
                                        const char       *name,
                                        const char       *text,
                                        gboolean          bring_back);
void             intake_import_many    (Fixture          *self,
                                        ClaraImportFile  *files,
                                        guint             n);
ClaraCandidacy  *intake_get_card       (Fixture          *self,
                                        const ClaraId    *candidacy);
guint            intake_count_hits     (Fixture          *self,
                                        const char       *words);

G_END_DECLS
