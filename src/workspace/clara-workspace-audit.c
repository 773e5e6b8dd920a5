/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-export.h"

#include "clara-actor.h"
#include "clara-audit.h"
#include "clara-workspace-private.h"

/* A look at the chain, or the chain on its way out. */
typedef struct
{
  ClaraId member;
  gboolean is_known;
  ClaraAuditHead known;
  ClaraAuditReport report;
  GOutputStream *stream;     /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned) (nullable) */
} Call;

static Call *
call_new (ClaraWorkspace *self)
{
  Call *call = g_new0 (Call, 1);

  call->member = *clara_session_get_member (clara_workspace_get_session (self));

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  g_clear_object (&call->stream);
  g_clear_object (&call->cancellable);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

static gboolean
verify_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  return clara_actor_check (connection, &call->member, CLARA_MAY_EXPORT, error) &&
         clara_audit_verify (connection, call->is_known ? &call->known : NULL, &call->report,
                             error);
}

static const ClaraWorkspaceSteps verify_steps = { NULL, verify_cb };

static Call *
verify_call_new (ClaraWorkspace *self, const ClaraAuditHead *known)
{
  Call *call = call_new (self);

  call->is_known = known != NULL;
  if (known != NULL)
    call->known = *known;

  return call;
}

/**
 * clara_workspace_verify_audit:
 * @self: a workspace
 * @known: (nullable): where the chain ended once
 * @report: (out caller-allocates): what was found
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Sees whether the audit is as it was written. Waits for the disk: a window uses clara_workspace_verify_audit_async().
 *
 * Returns: whether it was looked at; @report tells what came of it
 */
gboolean
clara_workspace_verify_audit (ClaraWorkspace *self,
                              const ClaraAuditHead *known,
                              ClaraAuditReport *report,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autoptr (Call) call = verify_call_new (self, known);

  if (!clara_workspace_call (self, &verify_steps, call, cancellable, error))
    return FALSE;
  *report = call->report;

  return TRUE;
}

/**
 * clara_workspace_verify_audit_async:
 * @self: a workspace
 * @known: (nullable): where the chain ended once
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_verify_audit(), without waiting.
 */
void
clara_workspace_verify_audit_async (ClaraWorkspace *self,
                                    const ClaraAuditHead *known,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  clara_workspace_call_async (self, &verify_steps, verify_call_new (self, known), call_free,
                              clara_workspace_verify_audit_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_verify_audit_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @report: (out caller-allocates): what was found
 * @error: return location
 *
 * Returns: as clara_workspace_verify_audit()
 */
gboolean
clara_workspace_verify_audit_finish (ClaraWorkspace *self,
                                     GAsyncResult *result,
                                     ClaraAuditReport *report,
                                     GError **error)
{
  const Call *call = clara_workspace_call_finish (self, result, clara_workspace_verify_audit_async,
                                                  error);

  if (call == NULL)
    return FALSE;
  *report = call->report;

  return TRUE;
}

static gboolean
note_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const ClaraAuditEntry entry = { .action = "export", .facts = "{\"what\":\"audit\"}" };

  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            CLARA_MAY_EXPORT, error) &&
         clara_audit_append (write, &entry, error);
}

static gboolean
export_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  const Call *call = data;

  return clara_audit_export (connection, 0, NULL, call->stream, call->cancellable, error);
}

static const ClaraWorkspaceSteps export_steps = { note_cb, export_cb };

static Call *
export_call_new (ClaraWorkspace *self, GOutputStream *stream, GCancellable *cancellable)
{
  Call *call = call_new (self);

  call->stream = g_object_ref (stream);
  call->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;

  return call;
}

/**
 * clara_workspace_export_audit:
 * @self: a workspace
 * @stream: where to; is neither flushed nor closed
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Writes the audit, one JSON object a line; that it leaves is in it. Waits for the disk and for @stream: a window uses
 * clara_workspace_export_audit_async().
 *
 * Returns: whether all of it was written
 */
gboolean
clara_workspace_export_audit (ClaraWorkspace *self,
                              GOutputStream *stream,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autoptr (Call) call = export_call_new (self, stream, cancellable);

  return clara_workspace_call (self, &export_steps, call, cancellable, error);
}

/**
 * clara_workspace_export_audit_async:
 * @self: a workspace
 * @stream: where to; nobody else touches it meanwhile
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_export_audit(), without waiting.
 */
void
clara_workspace_export_audit_async (ClaraWorkspace *self,
                                    GOutputStream *stream,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  clara_workspace_call_async (self, &export_steps, export_call_new (self, stream, cancellable),
                              call_free, clara_workspace_export_audit_async, cancellable, callback,
                              user_data);
}

/**
 * clara_workspace_export_audit_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: as clara_workspace_export_audit()
 */
gboolean
clara_workspace_export_audit_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_export_audit_async, error) !=
         NULL;
}
