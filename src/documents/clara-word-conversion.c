/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-word-conversion.h"

#include "clara-document-limits.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

/* Out of the way of the numbers that a child is given. */
#define FIRST_FREE_FD 8

/**
 * clara_word_conversion_free:
 * @self: (nullable): a conversion
 */
void
clara_word_conversion_free (ClaraWordConversion *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->text, g_bytes_unref);
  g_free (self);
}

/* The converter wants to seek. From a pipe it would make itself a file on disk, so it gets one in memory,
 * which nobody can change any more. */
static int
document_in_memory (GBytes *document)
{
  gsize size;
  const guint8 *bytes = g_bytes_get_data (document, &size);
  int low = memfd_create ("document", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  int fd = low >= 0 ? fcntl (low, F_DUPFD_CLOEXEC, FIRST_FREE_FD) : -1;

  if (low >= 0)
    close (low);
  if (fd < 0)
    return -1;

  while (size > 0)
    {
      gssize n = write (fd, bytes, size);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        {
          close (fd);
          return -1;
        }
      bytes += n;
      size -= (gsize) n;
    }

  if (lseek (fd, 0, SEEK_SET) != 0 ||
      fcntl (fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
    {
      close (fd);
      return -1;
    }

  return fd;
}

static ClaraOutcome
run (const char *option, int fd, ClaraWarmPool *pool, GCancellable *cancellable, GByteArray *output)
{
  g_autoptr (ClaraProcess) process = NULL;
  g_autoptr (GError) error = NULL;

  process = clara_warm_pool_convert (pool, option, fd, &error);
  if (process == NULL)
    {
      g_warning ("No Word file can be converted: %s", error->message);
      return CLARA_OUTCOME_FAILED;
    }

  return clara_process_exchange (process, NULL, 0, CLARA_MAX_TEXT_BYTES, cancellable, output);
}

/* What is hidden is worth knowing, but a file that can only be read without it is read all the same. */
static guint32
append_more (const char *option,
             int fd,
             ClaraWarmPool *pool,
             GCancellable *cancellable,
             GByteArray *text)
{
  g_autoptr (GByteArray) more = g_byte_array_new ();

  if (run (option, fd, pool, cancellable, more) != CLARA_OUTCOME_ANSWERED)
    return 0;

  g_byte_array_append (text, more->data, more->len);
  return more->len;
}

/**
 * clara_word_conversion_run:
 * @document: a Word file of the old kind
 * @pool: where processes come from
 * @cancellable: (nullable): ends it early
 * @outcome: (out): how it went
 * @reason: (out): why the document cannot be read, when that is known better than by @outcome; untouched else
 *
 * Runs the converter three times: for what is visible, and for what only comes out when asked for.
 *
 * Returns: (transfer full): the texts, or %NULL
 */
ClaraWordConversion *
clara_word_conversion_run (GBytes *document,
                           ClaraWarmPool *pool,
                           GCancellable *cancellable,
                           ClaraOutcome *outcome,
                           const char **reason)
{
  g_autoptr (GByteArray) text = g_byte_array_new ();
  ClaraWordConversion *self = NULL;
  int fd = document_in_memory (document);

  *outcome = CLARA_OUTCOME_FAILED;
  if (fd < 0)
    return NULL;

  *outcome = run (NULL, fd, pool, cancellable, text);
  if (*outcome == CLARA_OUTCOME_ANSWERED)
    {
      self = g_new0 (ClaraWordConversion, 1);
      self->hidden_length = append_more ("-s", fd, pool, cancellable, text);
      self->removed_length = append_more ("-r", fd, pool, cancellable, text);
      self->text = g_byte_array_free_to_bytes (g_steal_pointer (&text));
    }
  else if (*outcome == CLARA_OUTCOME_FAILED)
    *reason = text->len > CLARA_MAX_TEXT_BYTES ? "too-large" : "damaged";

  close (fd);
  return self;
}
