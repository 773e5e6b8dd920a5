/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraSandboxOptions:
 * @port: where to listen on 127.0.0.1; 0: any free port
 * @seed: what the sample data are drawn from
 * @postings: how many postings
 * @opportunities: how many opportunities
 * @resumes: (owned) (nullable): a folder whose files stand in for written résumés
 * @journal: (owned) (nullable): where the journal is written
 * @token_lifetime: how long an access token works, in seconds
 * @refresh_lifetime: how long a refresh token works, in seconds
 * @rate: requests a second that the API takes; 0: any number of them
 * @burst: how many at once
 * @latency: how long each reply of the API is held back, in milliseconds
 * @revoke_mode: (owned): `at-once` or `at-expiry`
 * @fault_rate: the share of requests that fail by chance, 0 … 1
 * @epoch: the moment that the sample data end at, in milliseconds; 0: now
 * @hook_pause: the pause before a webhook is sent a second time, in milliseconds; it doubles from there
 *
 * What the command line says.
 */
typedef struct
{
  int     port;
  int     seed;
  int     postings;
  int     opportunities;
  char   *resumes;
  char   *journal;
  int     token_lifetime;
  int     refresh_lifetime;
  int     rate;
  int     burst;
  int     latency;
  char   *revoke_mode;
  double  fault_rate;
  gint64  epoch;
  int     hook_pause;
} ClaraSandboxOptions;

ClaraSandboxOptions *clara_sandbox_options_new  (char              ***arguments,
                                                 GError             **error) G_GNUC_WARN_UNUSED_RESULT;
void                 clara_sandbox_options_free (ClaraSandboxOptions *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraSandboxOptions, clara_sandbox_options_free)

G_END_DECLS
