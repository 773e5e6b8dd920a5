/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-journal.h"

#include "clara-date.h"
#include "clara-error.h"
#include "clara-sandbox-json.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/**
 * ClaraSandboxJournal:
 *
 * What happened, a JSON object a line, on the disk before anybody hears of it: a judge from outside can rebuild every
 * tag and note from it, whatever became of the replies. The last entries are kept in memory for the log that a person
 * reads. No credential stands in it.
 */
struct _ClaraSandboxJournal
{
  int fd;
  gint64 sequence;
  GQueue last;
};

/**
 * clara_sandbox_journal_new:
 * @file: (nullable): where it is written; %NULL: in memory only
 * @error: where to put an error
 *
 * Returns: (nullable) (transfer full): a journal, which adds to what the file holds
 */
ClaraSandboxJournal *
clara_sandbox_journal_new (const char *file, GError **error)
{
  ClaraSandboxJournal *self;
  int fd = -1;

  if (file != NULL)
    {
      fd = open (file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
      if (fd < 0)
        {
          clara_error_set_errno (error, errno, file);
          return NULL;
        }
    }

  self = g_new0 (ClaraSandboxJournal, 1);
  self->fd = fd;
  g_queue_init (&self->last);

  return self;
}

/**
 * clara_sandbox_journal_free:
 * @self: (nullable) (transfer full): a journal
 */
void
clara_sandbox_journal_free (ClaraSandboxJournal *self)
{
  if (self == NULL)
    return;

  if (self->fd >= 0)
    close (self->fd);
  g_queue_clear_full (&self->last, (GDestroyNotify) json_object_unref);
  g_free (self);
}

static void
write_line (ClaraSandboxJournal *self, const char *line)
{
  gsize length = strlen (line);

  while (length > 0)
    {
      gssize written = write (self->fd, line, length);

      if (written < 0 && errno == EINTR)
        continue;
      if (written < 0)
        g_error ("the journal cannot be written: %s", g_strerror (errno));
      line += written;
      length -= (gsize) written;
    }
  if (fdatasync (self->fd) != 0 && errno != EINVAL && errno != EROFS)
    g_error ("the journal cannot be written: %s", g_strerror (errno));
}

/**
 * clara_sandbox_journal_add:
 * @self: a journal
 * @kind: `request`, `write`, `webhook` or `admin`
 * @entry: (transfer full): what happened; gets the members `seq`, `at` (milliseconds) and `kind`
 *
 * Returns when the entry is on the disk. The program ends if that fails, for a journal with gaps proves nothing.
 */
void
clara_sandbox_journal_add (ClaraSandboxJournal *self, const char *kind, JsonObject *entry)
{
  json_object_set_int_member (entry, "seq", ++self->sequence);
  json_object_set_int_member (entry, "at", clara_date_now_ms ());
  json_object_set_string_member (entry, "kind", kind);

  if (self->fd >= 0)
    {
      g_autofree char *text = clara_sandbox_json_text (entry, FALSE);
      g_autofree char *line = g_strconcat (text, "\n", NULL);

      write_line (self, line);
    }

  g_queue_push_tail (&self->last, entry);
  if (self->last.length > CLARA_SANDBOX_JOURNAL_LAST)
    json_object_unref (g_queue_pop_head (&self->last));
}

/**
 * clara_sandbox_journal_last:
 * @self: a journal
 * @count: how many at most
 *
 * Returns: (transfer full): the last entries, the newest first
 */
JsonArray *
clara_sandbox_journal_last (ClaraSandboxJournal *self, guint count)
{
  JsonArray *array = json_array_new ();

  for (GList *l = self->last.tail; l != NULL && count > 0; l = l->prev, count--)
    json_array_add_object_element (array, json_object_ref (l->data));

  return array;
}
