/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-pdf-context.h"

#include "clara-error.h"
#include "clara-mupdf-version.h"

#include <malloc.h>
#include <stdlib.h>

/* What one document may hold in memory inside MuPDF. Lower than the process limit, so that a bomb ends in an
 * exception that can be answered, not in a killed worker. */
#define MAX_BYTES ((gsize) 320 * 1024 * 1024)

/* Decoded pictures and fonts that MuPDF keeps; a worker reads one document, so little is reused. */
#define STORE_BYTES ((gsize) 48 * 1024 * 1024)

typedef struct
{
  gsize used;
  gboolean exhausted;
} Arena;

static gboolean
arena_take (Arena *arena, gsize size)
{
  if (size > MAX_BYTES || arena->used > MAX_BYTES - size)
    {
      arena->exhausted = TRUE;
      return FALSE;
    }

  return TRUE;
}

static void *
arena_malloc (void *user, size_t size)
{
  Arena *arena = user;
  void *block;

  if (!arena_take (arena, size))
    return NULL;

  block = malloc (size);
  if (block != NULL)
    arena->used += malloc_usable_size (block);

  return block;
}

static void
arena_free (void *user, void *block)
{
  Arena *arena = user;

  if (block != NULL)
    arena->used -= MIN (arena->used, malloc_usable_size (block));
  free (block);
}

static void *
arena_realloc (void *user, void *block, size_t size)
{
  Arena *arena = user;
  gsize before = block != NULL ? malloc_usable_size (block) : 0;
  void *moved;

  if (size > before && !arena_take (arena, size - before))
    return NULL;

  moved = realloc (block, size);
  if (moved != NULL)
    arena->used = arena->used - MIN (arena->used, before) + malloc_usable_size (moved);

  return moved;
}

/* MuPDF's messages may quote the document, so none of them is passed on. */
static void
swallow_message (void *user, const char *message)
{
}

/**
 * clara_pdf_context_new:
 *
 * A MuPDF context that is bounded in memory, prints nothing and runs no script.
 *
 * Returns: (transfer full) (nullable): a context for one thread, to be freed with clara_pdf_context_free()
 */
fz_context *
clara_pdf_context_new (void)
{
  Arena *arena = g_new0 (Arena, 1);
  fz_alloc_context alloc = { arena, arena_malloc, arena_realloc, arena_free };
  fz_context *ctx;

  ctx = fz_new_context (&alloc, NULL, STORE_BYTES);
  if (ctx == NULL)
    {
      g_free (arena);
      return NULL;
    }

  fz_set_user_context (ctx, arena);
  fz_set_warning_callback (ctx, swallow_message, NULL);
  fz_set_error_callback (ctx, swallow_message, NULL);
  fz_set_aa_level (ctx, 8);

  return ctx;
}

/**
 * clara_pdf_context_free:
 * @ctx: (transfer full) (nullable): a context of clara_pdf_context_new()
 */
void
clara_pdf_context_free (fz_context *ctx)
{
  Arena *arena;

  if (ctx == NULL)
    return;

  arena = fz_user_context (ctx);
  fz_drop_context (ctx);
  g_free (arena);
}

/**
 * clara_pdf_context_forgive:
 * @ctx: a context in which an exception was just caught
 *
 * For a part of a document without which the rest can be read. Throws again when memory ran out.
 */
void
clara_pdf_context_forgive (fz_context *ctx)
{
  if (fz_caught (ctx) == CLARA_MUPDF_OUT_OF_MEMORY)
    fz_rethrow (ctx);
}

/**
 * clara_pdf_context_to_error:
 * @ctx: a context in which an exception was just caught
 * @error: return location for the error
 *
 * Turns MuPDF's last exception into %CLARA_ERROR_TOO_LARGE where memory ran out, else into
 * %CLARA_ERROR_INVALID. MuPDF's own words are left out: they may quote the document.
 */
void
clara_pdf_context_to_error (fz_context *ctx, GError **error)
{
  Arena *arena = fz_user_context (ctx);

  if (arena->exhausted || fz_caught (ctx) == CLARA_MUPDF_OUT_OF_MEMORY)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                         "The document needs more memory than it may use");
  else
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "The document is damaged");
}
