/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * ClaraSandboxFaultKind:
 * @CLARA_SANDBOX_FAULT_NONE: all goes well
 * @CLARA_SANDBOX_FAULT_STATUS: a status instead of the work
 * @CLARA_SANDBOX_FAULT_STATUS_AFTER: the work is done, and answered with a status of failure
 * @CLARA_SANDBOX_FAULT_LOST_BEFORE: the connection is closed, nothing was done
 * @CLARA_SANDBOX_FAULT_LOST_AFTER: the work is done, then the connection is closed without a reply
 * @CLARA_SANDBOX_FAULT_LATE: the connection is closed; the work is done some time afterwards
 * @CLARA_SANDBOX_FAULT_HALF_CLOSED: half of the reply, then no more is sent, and the socket stays open
 * @CLARA_SANDBOX_FAULT_STALL: the work is done, and nothing is ever sent
 * @CLARA_SANDBOX_FAULT_SLOW_BODY: the reply comes a few bytes at a time
 * @CLARA_SANDBOX_FAULT_HTML: a web page with status 200, nothing was done
 * @CLARA_SANDBOX_FAULT_JUNK: bytes that are no JSON with status 200, nothing was done
 * @CLARA_SANDBOX_FAULT_DEEP: JSON a hundred thousand deep with status 200, nothing was done
 * @CLARA_SANDBOX_FAULT_TYPES: JSON in which nothing is of the kind it should be, nothing was done
 * @CLARA_SANDBOX_FAULT_NUL: JSON with a NUL in it, nothing was done
 * @CLARA_SANDBOX_FAULT_HUGE: sixty-four MiB of JSON, nothing was done
 * @CLARA_SANDBOX_FAULT_REDIRECT: sent on to another host
 * @CLARA_SANDBOX_FAULT_EXPIRE: every access token ends its time first
 * @CLARA_SANDBOX_FAULT_GONE: the opportunity that the path names is deleted first
 * @CLARA_SANDBOX_FAULT_PAGE: a page of a list is spoiled
 *
 * What goes wrong with a request.
 */
typedef enum
{
  CLARA_SANDBOX_FAULT_NONE,
  CLARA_SANDBOX_FAULT_STATUS,
  CLARA_SANDBOX_FAULT_STATUS_AFTER,
  CLARA_SANDBOX_FAULT_LOST_BEFORE,
  CLARA_SANDBOX_FAULT_LOST_AFTER,
  CLARA_SANDBOX_FAULT_LATE,
  CLARA_SANDBOX_FAULT_HALF_CLOSED,
  CLARA_SANDBOX_FAULT_STALL,
  CLARA_SANDBOX_FAULT_SLOW_BODY,
  CLARA_SANDBOX_FAULT_HTML,
  CLARA_SANDBOX_FAULT_JUNK,
  CLARA_SANDBOX_FAULT_DEEP,
  CLARA_SANDBOX_FAULT_TYPES,
  CLARA_SANDBOX_FAULT_NUL,
  CLARA_SANDBOX_FAULT_HUGE,
  CLARA_SANDBOX_FAULT_REDIRECT,
  CLARA_SANDBOX_FAULT_EXPIRE,
  CLARA_SANDBOX_FAULT_GONE,
  CLARA_SANDBOX_FAULT_PAGE,
} ClaraSandboxFaultKind;

/**
 * ClaraSandboxFault:
 * @kind: what goes wrong
 * @name: what it is called
 * @status: the status, for those kinds that have one
 * @delay: milliseconds: until the late work is done, or between two pieces of a slow body
 * @location: (nullable): where a redirect leads
 *
 * What goes wrong with one request. A plain value; its texts live until the next request.
 */
typedef struct
{
  ClaraSandboxFaultKind  kind;
  const char            *name;
  guint                  status;
  guint                  delay;
  const char            *location;
} ClaraSandboxFault;

typedef struct _ClaraSandboxFaults ClaraSandboxFaults;

ClaraSandboxFaults *clara_sandbox_faults_new   (guint32              seed,
                                                double               rate) G_GNUC_WARN_UNUSED_RESULT;
void                clara_sandbox_faults_free  (ClaraSandboxFaults  *self);

gboolean            clara_sandbox_faults_add   (ClaraSandboxFaults  *self,
                                                JsonObject          *wanted,
                                                GError             **error) G_GNUC_WARN_UNUSED_RESULT;
void                clara_sandbox_faults_clear (ClaraSandboxFaults  *self);
ClaraSandboxFault   clara_sandbox_faults_take  (ClaraSandboxFaults  *self,
                                                const char          *method,
                                                const char          *path);
JsonArray          *clara_sandbox_faults_list  (ClaraSandboxFaults  *self) G_GNUC_WARN_UNUSED_RESULT;
const char *const  *clara_sandbox_faults_names (void);

G_END_DECLS
