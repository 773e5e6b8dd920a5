/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-governance"

#include "clara-seal.h"

#include "clara-error.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <unistd.h>

/*
 * A sealed file: a header, then chunks, of 64 KiB but for the last, each with its authentication (libsodium's
 * secretstream, XChaCha20-Poly1305). The last chunk says that it is the last, so that none can be cut off, left out,
 * put elsewhere or added. The key is made of the passphrase by Argon2id. The header, numbers in little endian:
 *
 *     0  magic        8 bytes
 *     8  version      4, 1
 *    12  passes       4, of Argon2id
 *    16  memory       4, of Argon2id, in KiB
 *    20  salt        16, of Argon2id
 *    36  stream      24, of secretstream
 *    60  check       32, BLAKE2b of all above, with the key: whether the passphrase is right
 *    92  sum         32, BLAKE2b of all above, without a key: whether the header is damaged
 */
#define MAGIC       "ClaraBak"
#define VERSION     1u
#define AT_VERSION  8u
#define AT_PASSES   12u
#define AT_MEMORY   16u
#define AT_SALT     20u
#define AT_STREAM   36u
#define AT_CHECK    60u
#define AT_SUM      92u
#define HEADER_SIZE 124u
#define HASH_SIZE   32u
#define CHUNK_SIZE  (64u * 1024u)
#define SEALED_SIZE (CHUNK_SIZE + crypto_secretstream_xchacha20poly1305_ABYTES)

/* A header may not make us work for hours, or fill all memory. */
#define MAX_PASSES     64u
#define MIN_MEMORY_KIB 8u
#define MAX_MEMORY_KIB (1024u * 1024u)

/* The second recommended option of RFC 9106, section 4: three passes over 64 MiB. */
const ClaraSealCost clara_seal_cost_default = { .passes = 3, .memory_kib = 64 * 1024 };

typedef struct
{
  crypto_secretstream_xchacha20poly1305_state stream;
  guint8 key[crypto_secretstream_xchacha20poly1305_KEYBYTES];
  guint8 header[HEADER_SIZE];
  guint8 plain[CHUNK_SIZE];
  guint8 sealed[SEALED_SIZE];
} Seal;

G_STATIC_ASSERT (crypto_pwhash_SALTBYTES == AT_STREAM - AT_SALT);
G_STATIC_ASSERT (crypto_secretstream_xchacha20poly1305_HEADERBYTES == AT_CHECK - AT_STREAM);

static gboolean
set_error_of_damage (GError **error)
{
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CORRUPT,
                       "the backup is damaged or not complete");

  return FALSE;
}

static void
put_number (guint8 *place, guint32 number)
{
  number = GUINT32_TO_LE (number);
  memcpy (place, &number, sizeof number);
}

static guint32
get_number (const guint8 *place)
{
  guint32 number;

  memcpy (&number, place, sizeof number);

  return GUINT32_FROM_LE (number);
}

/* Memory that is locked, bounded by guard pages, and wiped when it is freed. */
static Seal *
seal_new (GError **error)
{
  Seal *self = sodium_init () < 0 ? NULL : sodium_malloc (sizeof *self);

  if (self == NULL)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_FAILED,
                         "there is no memory for the key of the backup");

  return self;
}

static gboolean
make_key (Seal *self, const char *passphrase, GError **error)
{
  if (crypto_pwhash (self->key, sizeof self->key, passphrase, strlen (passphrase),
                     self->header + AT_SALT, get_number (self->header + AT_PASSES),
                     (gsize) get_number (self->header + AT_MEMORY) * 1024,
                     crypto_pwhash_ALG_ARGON2ID13) == 0)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_FAILED,
                       "there is not enough memory to make the key of the backup");

  return FALSE;
}

static void
make_check (const Seal *self, guint8 *check)
{
  crypto_generichash (check, HASH_SIZE, self->header, AT_CHECK, self->key, sizeof self->key);
}

static void
make_sum (const Seal *self, guint8 *sum)
{
  crypto_generichash (sum, HASH_SIZE, self->header, AT_SUM, NULL, 0);
}

/* As much as there is, up to @size: less only at the end of the file. -1: errno says why. */
static gssize
read_whole (int file, guint8 *buffer, gsize size)
{
  gsize n = 0;

  while (n < size)
    {
      gssize got = read (file, buffer + n, size - n);

      if (got < 0 && errno == EINTR)
        continue;
      if (got < 0)
        return -1;
      if (got == 0)
        break;
      n += (gsize) got;
    }

  return (gssize) n;
}

static gboolean
write_whole (int file, const guint8 *data, gsize size, GError **error)
{
  while (size > 0)
    {
      gssize written = write (file, data, size);

      if (written < 0 && errno == EINTR)
        continue;
      if (written < 0)
        return clara_error_set_errno (error, errno, "the file cannot be written");
      data += written;
      size -= (gsize) written;
    }

  return TRUE;
}

static gboolean
check_passphrase (const char *passphrase, GError **error)
{
  gsize size = strlen (passphrase);

  if (size >= CLARA_PASSPHRASE_MIN && size <= CLARA_PASSPHRASE_MAX)
    return TRUE;

  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID,
               "the passphrase must have from %u to %u bytes", CLARA_PASSPHRASE_MIN,
               CLARA_PASSPHRASE_MAX);

  return FALSE;
}

static gboolean
write_header (Seal *self,
              int target,
              const char *passphrase,
              const ClaraSealCost *cost,
              GError **error)
{
  memcpy (self->header, MAGIC, AT_VERSION);
  put_number (self->header + AT_VERSION, VERSION);
  put_number (self->header + AT_PASSES, cost->passes);
  put_number (self->header + AT_MEMORY, cost->memory_kib);
  randombytes_buf (self->header + AT_SALT, AT_STREAM - AT_SALT);
  if (!make_key (self, passphrase, error))
    return FALSE;

  crypto_secretstream_xchacha20poly1305_init_push (&self->stream, self->header + AT_STREAM,
                                                   self->key);
  make_check (self, self->header + AT_CHECK);
  make_sum (self, self->header + AT_SUM);

  return write_whole (target, self->header, HEADER_SIZE, error);
}

static gboolean
seal_chunks (Seal *self, int source, int target, GCancellable *cancellable, GError **error)
{
  gssize n;

  do
    {
      unsigned char tag;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      n = read_whole (source, self->plain, CHUNK_SIZE);
      if (n < 0)
        return clara_error_set_errno (error, errno, "the workspace cannot be read");

      tag = (gsize) n < CHUNK_SIZE ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
      crypto_secretstream_xchacha20poly1305_push (&self->stream, self->sealed, NULL, self->plain,
                                                  (gsize) n, NULL, 0, tag);
      if (!write_whole (target, self->sealed,
                        (gsize) n + crypto_secretstream_xchacha20poly1305_ABYTES, error))
        return FALSE;
    }
  while ((gsize) n == CHUNK_SIZE);

  return TRUE;
}

static gboolean
sync_folder_of (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int file = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean worked = file >= 0 && fsync (file) == 0;

  if (!worked)
    clara_error_set_errno (error, errno, "the folder of the backup cannot be written");
  if (file >= 0)
    close (file);

  return worked;
}

static gboolean
seal_to (int source,
         int target,
         const char *passphrase,
         const ClaraSealCost *cost,
         GCancellable *cancellable,
         GError **error)
{
  Seal *self = seal_new (error);
  gboolean worked;

  if (self == NULL)
    return FALSE;

  worked = write_header (self, target, passphrase, cost, error) &&
           seal_chunks (self, source, target, cancellable, error);
  sodium_free (self);
  if (worked && fsync (target) != 0)
    worked = clara_error_set_errno (error, errno, "the backup cannot be written");

  return worked;
}

/**
 * clara_seal_file:
 * @source: a file open for reading, read to its end from where it stands
 * @path: where to; replaced when all of it is written and durable, and not before
 * @passphrase: what it can be opened with
 * @cost: what it costs to make the key, such as clara_seal_cost_default
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Encrypts a file under a passphrase, a chunk at a time. The result is its owner's alone. Blocks.
 *
 * Returns: whether it is there; %CLARA_ERROR_INVALID where the passphrase is too short, %CLARA_ERROR_NO_SPACE,
 *   %CLARA_ERROR_NOT_PERMITTED
 */
gboolean
clara_seal_file (int source,
                 const char *path,
                 const char *passphrase,
                 const ClaraSealCost *cost,
                 GCancellable *cancellable,
                 GError **error)
{
  g_autofree char *part = g_strconcat (path, ".XXXXXX", NULL);
  gboolean worked;
  int target;

  if (!check_passphrase (passphrase, error))
    return FALSE;

  target = g_mkstemp_full (part, O_RDWR | O_CLOEXEC, 0600);
  if (target < 0)
    return clara_error_set_errno (error, errno, "the backup cannot be written");

  worked = seal_to (source, target, passphrase, cost, cancellable, error);
  close (target);
  if (worked && rename (part, path) != 0)
    worked = clara_error_set_errno (error, errno, "the backup cannot be written");
  if (!worked)
    {
      unlink (part);
      return FALSE;
    }

  return sync_folder_of (path, error);
}

/* What kind of file it is, before anything is computed. */
static gboolean
check_header (const Seal *self, gssize size, GError **error)
{
  guint8 sum[HASH_SIZE];
  guint32 memory = get_number (self->header + AT_MEMORY);
  guint32 passes = get_number (self->header + AT_PASSES);

  if (size < (gssize) AT_VERSION || memcmp (self->header, MAGIC, AT_VERSION) != 0)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                           "this file is not a backup of Clara");
      return FALSE;
    }

  if (size < (gssize) HEADER_SIZE)
    return set_error_of_damage (error);

  make_sum (self, sum);
  if (sodium_memcmp (sum, self->header + AT_SUM, HASH_SIZE) != 0)
    {
      /* A later version may have its sum elsewhere. */
      if (get_number (self->header + AT_VERSION) == VERSION)
        return set_error_of_damage (error);
    }

  if (get_number (self->header + AT_VERSION) != VERSION)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                           "this backup is damaged, or was made by a newer Clara");
      return FALSE;
    }

  return passes >= 1 && passes <= MAX_PASSES && memory >= MIN_MEMORY_KIB && memory <= MAX_MEMORY_KIB
             ? TRUE
             : set_error_of_damage (error);
}

static gboolean
read_header (Seal *self, int source, const char *passphrase, GError **error)
{
  guint8 check[HASH_SIZE];
  gssize n;

  memset (self->header, 0, sizeof self->header);
  n = read_whole (source, self->header, HEADER_SIZE);
  if (n < 0)
    return clara_error_set_errno (error, errno, "the backup cannot be read");
  if (!check_header (self, n, error) || !make_key (self, passphrase, error))
    return FALSE;

  make_check (self, check);
  if (sodium_memcmp (check, self->header + AT_CHECK, HASH_SIZE) != 0)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_ENCRYPTED,
                           "the backup was made with another passphrase");
      return FALSE;
    }

  return crypto_secretstream_xchacha20poly1305_init_pull (&self->stream, self->header + AT_STREAM,
                                                          self->key) == 0
             ? TRUE
             : set_error_of_damage (error);
}

static gboolean
unseal_chunks (Seal *self, int source, int target, GCancellable *cancellable, GError **error)
{
  unsigned char tag = 0;

  while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
    {
      unsigned long long size;
      gssize n;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      n = read_whole (source, self->sealed, SEALED_SIZE);
      if (n < 0)
        return clara_error_set_errno (error, errno, "the backup cannot be read");
      if (n < (gssize) crypto_secretstream_xchacha20poly1305_ABYTES ||
          crypto_secretstream_xchacha20poly1305_pull (&self->stream, self->plain, &size, &tag,
                                                      self->sealed, (gsize) n, NULL, 0) != 0)
        return set_error_of_damage (error);
      if (!write_whole (target, self->plain, (gsize) size, error))
        return FALSE;
    }

  return read_whole (source, self->sealed, 1) == 0 ? TRUE : set_error_of_damage (error);
}

/**
 * clara_unseal_file:
 * @path: a file of clara_seal_file()
 * @target: a file open for writing; what was written to it is worth nothing unless this succeeds
 * @passphrase: what it was sealed with
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Decrypts a file, a chunk at a time, and makes it durable. Nothing is written that was not authentic. Blocks.
 *
 * Returns: whether all of it is there; %CLARA_ERROR_ENCRYPTED where the passphrase is another one,
 *   %CLARA_ERROR_UNSUPPORTED where it is no such file, or a newer Clara's, %CLARA_ERROR_CORRUPT where it is damaged or
 *   was cut, %CLARA_ERROR_NOT_FOUND, %CLARA_ERROR_NO_SPACE
 */
gboolean
clara_unseal_file (const char *path,
                   int target,
                   const char *passphrase,
                   GCancellable *cancellable,
                   GError **error)
{
  Seal *self;
  gboolean worked;
  int source = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

  if (source < 0)
    return clara_error_set_errno (error, errno, "the backup cannot be read");

  self = seal_new (error);
  worked = self != NULL && read_header (self, source, passphrase, error) &&
           unseal_chunks (self, source, target, cancellable, error);
  sodium_free (self);
  close (source);
  if (worked && fsync (target) != 0)
    worked = clara_error_set_errno (error, errno, "the workspace cannot be written");

  return worked;
}
