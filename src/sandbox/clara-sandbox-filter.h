/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-sandbox.h"

G_BEGIN_DECLS

/**
 * ClaraSandboxRange:
 * @name: what the parameters begin with, such as `updated_at`
 * @member: the member of the object that they hold against, such as `updatedAt`
 * @start: the first moment that counts, in milliseconds
 * @end: the last one
 * @asked: whether either was given
 *
 * A span of time in a query, both ends included.
 */
typedef struct
{
  const char *name;
  const char *member;
  gint64      start;
  gint64      end;
  gboolean    asked;
} ClaraSandboxRange;

gboolean    clara_sandbox_filter_read_range      (ClaraSandboxCall        *call,
                                                  ClaraSandboxRange       *range) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_sandbox_filter_in_range        (const ClaraSandboxRange *range,
                                                  JsonObject              *object,
                                                  gboolean                 sees_null);
gboolean    clara_sandbox_filter_month_at_most   (ClaraSandboxCall        *call,
                                                  const ClaraSandboxRange *range) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_sandbox_filter_confidentiality (ClaraSandboxCall        *call,
                                                  const char             **wanted) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_sandbox_filter_shows           (const char              *confidentiality,
                                                  JsonObject              *object);
gboolean    clara_sandbox_filter_one_of          (char                   **wanted,
                                                  const char              *value);
gboolean    clara_sandbox_filter_any_of          (char                   **wanted,
                                                  JsonArray               *values);
JsonObject *clara_sandbox_filter_include         (ClaraSandboxCall        *call,
                                                  JsonObject              *object) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
