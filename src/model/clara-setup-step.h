/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraSetupStep:
 * @CLARA_SETUP_CHOOSE: which system is it
 * @CLARA_SETUP_CONNECT: where it is, and with what Clara is let in
 * @CLARA_SETUP_PERMISSIONS: what was granted
 * @CLARA_SETUP_JOBS: which postings are processed
 * @CLARA_SETUP_CANDIDATES: whether those archived before come, too
 * @CLARA_SETUP_FOLLOW_UPS: the stages that ask questions
 * @CLARA_SETUP_MAPPING: what a stage or an archive reason says of a card
 * @CLARA_SETUP_WEBHOOKS: how Clara learns of changes
 * @CLARA_SETUP_DONE: all is said
 *
 * The steps of setting up a connection, in their order.
 */
typedef enum
{
  CLARA_SETUP_CHOOSE,
  CLARA_SETUP_CONNECT,
  CLARA_SETUP_PERMISSIONS,
  CLARA_SETUP_JOBS,
  CLARA_SETUP_CANDIDATES,
  CLARA_SETUP_FOLLOW_UPS,
  CLARA_SETUP_MAPPING,
  CLARA_SETUP_WEBHOOKS,
  CLARA_SETUP_DONE,
  CLARA_N_SETUP_STEPS,
} ClaraSetupStep;

/**
 * ClaraSetupPlace:
 * @CLARA_SETUP_PRODUCTION: the team's own account
 * @CLARA_SETUP_SANDBOX: the team's account for trying things out, at Lever
 * @CLARA_SETUP_LOCAL: an account that exists on this computer only
 *
 * Which Lever it is.
 */
typedef enum
{
  CLARA_SETUP_PRODUCTION,
  CLARA_SETUP_SANDBOX,
  CLARA_SETUP_LOCAL,
  CLARA_N_SETUP_PLACES,
} ClaraSetupPlace;

/**
 * ClaraSetup:
 * @step: the step that was begun and not ended
 * @place: which Lever was chosen
 *
 * Where somebody has left off, who sets up the connection: the value of a setting of the workspace.
 */
typedef struct
{
  ClaraSetupStep  step;
  ClaraSetupPlace place;
} ClaraSetup;

char     *clara_setup_to_string   (const ClaraSetup  *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean  clara_setup_from_string (const char        *text,
                                   ClaraSetup        *self);

G_END_DECLS
