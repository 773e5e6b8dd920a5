/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-embedding-cache.h"

#include <string.h>

/* Lines that were not found are embedded in blocks of this many, to bound the memory between. */
#define BLOCK_LINES 2048u

/* What an entry takes in the hash table and on the heap, roughly. */
#define OVERHEAD 64u

/**
 * ClaraEmbeddingCache:
 *
 * Vectors of lines seen before, the least recently used forgotten first. A vector is found by the
 * SHA-256 of its line and of the embedder's id, so nothing of a line's words is kept, and vectors of
 * another model or arithmetic are never taken for these. Any thread, many at once.
 */
struct _ClaraEmbeddingCache
{
  GObject parent_instance;

  ClaraEmbedder *embedder; /* (owned) */
  gsize dimension;
  gsize max_entries;

  GMutex mutex;        /* guards what follows */
  GHashTable *entries; /* (owned): key inside an Entry to that Entry (owned) */
  GQueue recent;       /* the links inside the entries, the last used first */
};

typedef struct
{
  guint8 key[CLARA_EMBEDDING_KEY_SIZE];
  GList link;
  float vector[];
} Entry;

G_DEFINE_FINAL_TYPE (ClaraEmbeddingCache, clara_embedding_cache, G_TYPE_OBJECT)

static guint
hash_key (gconstpointer key)
{
  guint hash;

  memcpy (&hash, key, sizeof hash);

  return hash;
}

static gboolean
equal_keys (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, CLARA_EMBEDDING_KEY_SIZE) == 0;
}

static void
clara_embedding_cache_finalize (GObject *object)
{
  ClaraEmbeddingCache *self = CLARA_EMBEDDING_CACHE (object);

  g_hash_table_unref (self->entries);
  g_mutex_clear (&self->mutex);
  g_clear_object (&self->embedder);

  G_OBJECT_CLASS (clara_embedding_cache_parent_class)->finalize (object);
}

static void
clara_embedding_cache_class_init (ClaraEmbeddingCacheClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_embedding_cache_finalize;
}

static void
clara_embedding_cache_init (ClaraEmbeddingCache *self)
{
  g_mutex_init (&self->mutex);
  g_queue_init (&self->recent);
  self->entries = g_hash_table_new_full (hash_key, equal_keys, NULL, g_free);
}

/**
 * clara_embedding_cache_new:
 * @embedder: the embedder that is asked for what is not here
 * @max_size: the most bytes to keep; at least one vector is kept
 *
 * Returns: (transfer full): an empty cache
 */
ClaraEmbeddingCache *
clara_embedding_cache_new (ClaraEmbedder *embedder, gsize max_size)
{
  ClaraEmbeddingCache *self;

  g_return_val_if_fail (CLARA_IS_EMBEDDER (embedder), NULL);

  self = g_object_new (CLARA_TYPE_EMBEDDING_CACHE, NULL);
  self->embedder = g_object_ref (embedder);
  self->dimension = clara_embedder_get_dimension (embedder);
  self->max_entries = MAX (1, max_size /
                                  (sizeof (Entry) + self->dimension * sizeof (float) + OVERHEAD));

  return self;
}

/**
 * clara_embedding_cache_get_embedder:
 * @self: a cache
 *
 * Returns: (transfer none): the embedder behind it
 */
ClaraEmbedder *
clara_embedding_cache_get_embedder (ClaraEmbeddingCache *self)
{
  g_return_val_if_fail (CLARA_IS_EMBEDDING_CACHE (self), NULL);

  return self->embedder;
}

/**
 * clara_embedding_cache_get_n_vectors:
 * @self: a cache
 *
 * Returns: how many vectors it holds
 */
guint
clara_embedding_cache_get_n_vectors (ClaraEmbeddingCache *self)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (CLARA_IS_EMBEDDING_CACHE (self), 0);

  locker = g_mutex_locker_new (&self->mutex);

  return g_hash_table_size (self->entries);
}

/**
 * clara_embedding_cache_make_key:
 * @self: a cache
 * @line: a line of text
 * @key: (out caller-allocates): SHA-256 of the embedder's id, a zero byte and the line
 *
 * Makes the key of a line's vector, which also serves a store that outlives this cache. Any thread.
 */
void
clara_embedding_cache_make_key (ClaraEmbeddingCache *self,
                                const char *line,
                                guint8 key[CLARA_EMBEDDING_KEY_SIZE])
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  const char *id = clara_embedder_get_id (self->embedder);
  gsize size = CLARA_EMBEDDING_KEY_SIZE;

  g_checksum_update (sum, (const guchar *) id, (gssize) strlen (id) + 1);
  g_checksum_update (sum, (const guchar *) line, (gssize) strlen (line));
  g_checksum_get_digest (sum, key, &size);
}

/* Called under the lock. */
static gboolean
look_up (ClaraEmbeddingCache *self, const guint8 *key, float *vector)
{
  Entry *entry = g_hash_table_lookup (self->entries, key);

  if (entry == NULL)
    return FALSE;

  memcpy (vector, entry->vector, self->dimension * sizeof *vector);
  g_queue_unlink (&self->recent, &entry->link);
  g_queue_push_head_link (&self->recent, &entry->link);

  return TRUE;
}

/* Called under the lock. The vector of a key is always the same, so one that is here stays. */
static void
store (ClaraEmbeddingCache *self, const guint8 *key, const float *vector)
{
  Entry *entry;

  if (g_hash_table_contains (self->entries, key))
    return;

  while (g_hash_table_size (self->entries) >= self->max_entries)
    {
      Entry *oldest = g_queue_pop_tail_link (&self->recent)->data;

      g_hash_table_remove (self->entries, oldest->key);
    }

  entry = g_malloc (sizeof *entry + self->dimension * sizeof *vector);
  memcpy (entry->key, key, sizeof entry->key);
  memcpy (entry->vector, vector, self->dimension * sizeof *vector);
  entry->link = (GList){ .data = entry };
  g_hash_table_insert (self->entries, entry->key, entry);
  g_queue_push_head_link (&self->recent, &entry->link);
}

/**
 * clara_embedding_cache_peek:
 * @self: a cache
 * @key: of clara_embedding_cache_make_key()
 * @vector: (out caller-allocates): the vector; untouched when it is not here
 *
 * Looks for a vector without embedding anything. Any thread.
 *
 * Returns: whether it was here
 */
gboolean
clara_embedding_cache_peek (ClaraEmbeddingCache *self,
                            const guint8 key[CLARA_EMBEDDING_KEY_SIZE],
                            float *vector)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (CLARA_IS_EMBEDDING_CACHE (self), FALSE);

  locker = g_mutex_locker_new (&self->mutex);

  return look_up (self, key, vector);
}

/**
 * clara_embedding_cache_insert:
 * @self: a cache
 * @key: of clara_embedding_cache_make_key()
 * @vector: the vector of that key, from a store
 *
 * Adds a vector; may forget the least recently used. Any thread.
 */
void
clara_embedding_cache_insert (ClaraEmbeddingCache *self,
                              const guint8 key[CLARA_EMBEDDING_KEY_SIZE],
                              const float *vector)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_if_fail (CLARA_IS_EMBEDDING_CACHE (self));

  locker = g_mutex_locker_new (&self->mutex);
  store (self, key, vector);
}

/* One call: where the lines that were not found go. */
typedef struct
{
  const char *const *lines;
  float *vectors;
  guint8 *keys;    /* (owned): of every line */
  gsize *places;   /* (owned): for every line, its place among the missing, or G_MAXSIZE */
  GArray *missing; /* (owned): gsize: lines, each key once */
} Request;

/* Copies what is here, and lists each line that is not here once. */
static void
find_missing (ClaraEmbeddingCache *self, Request *request, gsize n_lines)
{
  g_autoptr (GHashTable) listed = g_hash_table_new (hash_key, equal_keys);
  g_autoptr (GMutexLocker) locker = NULL;

  for (gsize i = 0; i < n_lines; i++)
    clara_embedding_cache_make_key (self, request->lines[i],
                                    request->keys + i * CLARA_EMBEDDING_KEY_SIZE);

  locker = g_mutex_locker_new (&self->mutex);
  for (gsize i = 0; i < n_lines; i++)
    {
      guint8 *key = request->keys + i * CLARA_EMBEDDING_KEY_SIZE;
      gpointer place;

      request->places[i] = G_MAXSIZE;
      if (look_up (self, key, request->vectors + i * self->dimension))
        continue;

      if (!g_hash_table_lookup_extended (listed, key, NULL, &place))
        {
          place = GSIZE_TO_POINTER (request->missing->len);
          g_hash_table_insert (listed, key, place);
          g_array_append_val (request->missing, i);
        }
      request->places[i] = GPOINTER_TO_SIZE (place);
    }
}

/* Embeds the missing lines from @first on, as many as make a block, into where each stands first. */
static gboolean
embed_block (ClaraEmbeddingCache *self,
             Request *request,
             guint first,
             guint n_threads,
             GCancellable *cancellable,
             GError **error)
{
  const gsize *missing = (const gsize *) (const void *) request->missing->data + first;
  const guint n_block = MIN (BLOCK_LINES, request->missing->len - first);
  g_autofree const char **lines = g_new (const char *, n_block);
  g_autofree float *vectors = g_new (float, n_block * self->dimension);
  g_autoptr (GMutexLocker) locker = NULL;

  for (guint i = 0; i < n_block; i++)
    lines[i] = request->lines[missing[i]];
  if (!clara_embedder_embed (self->embedder, lines, n_block, n_threads, vectors, cancellable,
                             error))
    return FALSE;

  locker = g_mutex_locker_new (&self->mutex);
  for (guint i = 0; i < n_block; i++)
    {
      const float *vector = vectors + i * self->dimension;

      memcpy (request->vectors + missing[i] * self->dimension, vector,
              self->dimension * sizeof *vector);
      store (self, request->keys + missing[i] * CLARA_EMBEDDING_KEY_SIZE, vector);
    }

  return TRUE;
}

/**
 * clara_embedding_cache_embed:
 * @self: a cache
 * @lines: (array length=n_lines): lines of text, any bytes
 * @n_lines: how many there are
 * @n_threads: how many threads to use; 0: as many as there are processors
 * @vectors: (out caller-allocates): a vector for each line; anything may stand in it on failure
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * The same as clara_embedder_embed(), to the bit; but a line that is known, or that stands in @lines
 * more than once, is embedded at most once. Any thread.
 *
 * Returns: whether all were embedded; the errors of clara_embedder_embed()
 */
gboolean
clara_embedding_cache_embed (ClaraEmbeddingCache *self,
                             const char *const *lines,
                             gsize n_lines,
                             guint n_threads,
                             float *vectors,
                             GCancellable *cancellable,
                             GError **error)
{
  Request request = { .lines = lines, .vectors = vectors };
  gboolean done = TRUE;

  g_return_val_if_fail (CLARA_IS_EMBEDDING_CACHE (self), FALSE);
  g_return_val_if_fail (n_lines == 0 || (lines != NULL && vectors != NULL), FALSE);

  request.keys = g_new (guint8, n_lines * CLARA_EMBEDDING_KEY_SIZE);
  request.places = g_new (gsize, n_lines);
  request.missing = g_array_new (FALSE, FALSE, sizeof (gsize));

  find_missing (self, &request, n_lines);
  for (guint i = 0; done && i < request.missing->len; i += BLOCK_LINES)
    done = embed_block (self, &request, i, n_threads, cancellable, error);
  for (gsize i = 0; done && i < n_lines; i++)
    if (request.places[i] != G_MAXSIZE)
      {
        const gsize first = g_array_index (request.missing, gsize, request.places[i]);

        if (first != i)
          memcpy (vectors + i * self->dimension, vectors + first * self->dimension,
                  self->dimension * sizeof *vectors);
      }

  g_free (request.keys);
  g_free (request.places);
  g_array_unref (request.missing);

  return done;
}
