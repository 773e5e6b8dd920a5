/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chaos-worker.h"
#include "clara-audit.h"
#include "clara-database.h"

const gboolean chaos_says_before_it_is_durable = FALSE;

/* Sabotage: what was done is written into the audit afterwards, by a transaction of its own. */

gboolean
__real_clara_audit_append (ClaraWrite *write, const ClaraAuditEntry *entry, GError **error);
gboolean
__wrap_clara_audit_append (ClaraWrite *write, const ClaraAuditEntry *entry, GError **error);
gboolean __real_clara_database_write (ClaraDatabase *self,
                                      const ClaraId *member,
                                      ClaraWriteFunc func,
                                      gpointer data,
                                      GCancellable *cancellable,
                                      GError **error);
gboolean __wrap_clara_database_write (ClaraDatabase *self,
                                      const ClaraId *member,
                                      ClaraWriteFunc func,
                                      gpointer data,
                                      GCancellable *cancellable,
                                      GError **error);

typedef struct
{
  ClaraAuditEntry entry;
  ClaraId ids[3];
} Late;

static GQueue late = G_QUEUE_INIT;

static const ClaraId *
keep_id (ClaraId *place, const ClaraId *id)
{
  if (id == NULL)
    return NULL;
  *place = *id;

  return place;
}

static void
late_free (gpointer data)
{
  Late *self = data;

  g_free ((char *) self->entry.action);
  g_free ((char *) self->entry.facts);
  g_free ((char *) self->entry.text);
  g_free (self);
}

gboolean
__wrap_clara_audit_append (ClaraWrite *write, const ClaraAuditEntry *entry, GError **error)
{
  Late *self = g_new0 (Late, 1);

  self->entry.action = g_strdup (entry->action);
  self->entry.facts = g_strdup (entry->facts);
  self->entry.text = g_strdup (entry->text);
  self->entry.job = keep_id (&self->ids[0], entry->job);
  self->entry.candidacy = keep_id (&self->ids[1], entry->candidacy);
  self->entry.subject = keep_id (&self->ids[2], entry->subject);
  g_queue_push_tail (&late, self);

  return TRUE;
}

static gboolean
append_late_cb (ClaraWrite *write, gpointer data, GError **error)
{
  for (GList *link = late.head; link != NULL; link = link->next)
    if (!__real_clara_audit_append (write, &((Late *) link->data)->entry, error))
      return FALSE;

  return TRUE;
}

gboolean
__wrap_clara_database_write (ClaraDatabase *self,
                             const ClaraId *member,
                             ClaraWriteFunc func,
                             gpointer data,
                             GCancellable *cancellable,
                             GError **error)
{
  gboolean kept = __real_clara_database_write (self, member, func, data, cancellable, error);

  if (kept && late.length > 0)
    kept = __real_clara_database_write (self, member, append_late_cb, NULL, cancellable, error);
  g_queue_clear_full (&late, late_free);

  return kept;
}
