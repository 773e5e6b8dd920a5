/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"
#include "clara-score.h"

G_BEGIN_DECLS

#define CLARA_CONTENT_HASH_SIZE 32u

/**
 * ClaraMaterial:
 * @id: its name
 * @candidacy: who handed it in
 * @kind: what it is
 * @hash: SHA-256 of its bytes
 * @media_type: (owned) (nullable): as recognised
 * @size: in bytes
 * @read: whether the extractor has been over it
 * @reason: (owned) (nullable): why it could not be read
 * @language: (owned) (nullable): ISO 639-1
 * @pages: how many; 0 where the format has none
 * @ocr: whether its text was read from a picture
 * @confidence: 0 … 1, how sure the reading is
 * @hidden: how many findings of hidden text it has
 * @engine: (owned) (nullable): the version that read it
 * @created: ms since the epoch, UTC
 *
 * What a candidacy handed in, without its bytes, its texts and its name. Owned by one thread at a time.
 */
typedef struct
{
  ClaraId            id;
  ClaraId            candidacy;
  ClaraMaterialKind  kind;
  guint8             hash[CLARA_CONTENT_HASH_SIZE];
  char              *media_type;
  gint64             size;
  gboolean           read;
  char              *reason;
  char              *language;
  guint              pages;
  gboolean           ocr;
  double             confidence;
  guint              hidden;
  char              *engine;
  gint64             created;
} ClaraMaterial;

/**
 * ClaraMaterialText:
 * @visible: (owned) (nullable): what a reader sees
 * @deidentified: (owned) (nullable): the same without what names the person
 * @redactions: (owned) (nullable): JSON array: what was taken out, and where
 * @hidden: (owned) (nullable): JSON array: what no reader sees
 * @warnings: (owned) (nullable): JSON array
 *
 * What was read out of a material.
 */
typedef struct
{
  char *visible;
  char *deidentified;
  char *redactions;
  char *hidden;
  char *warnings;
} ClaraMaterialText;

void clara_material_free       (ClaraMaterial     *self);
void clara_material_text_clear (ClaraMaterialText *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraMaterial, clara_material_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraMaterialText, clara_material_text_clear)

G_END_DECLS
