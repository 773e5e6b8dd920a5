/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-identity.h"
#include "clara-lexicon.h"

G_BEGIN_DECLS

/**
 * ClaraRedactionKind:
 *
 * What was hidden; the names are those of the JSON and, between brackets, the placeholders in the text.
 */
typedef enum
{
  CLARA_REDACTION_NAME,
  CLARA_REDACTION_EMAIL,
  CLARA_REDACTION_PHONE,
  CLARA_REDACTION_ADDRESS,
  CLARA_REDACTION_LINK,
  CLARA_REDACTION_BIRTH_DATE,
  CLARA_REDACTION_AGE,
  CLARA_REDACTION_PHOTO,
  CLARA_REDACTION_PRONOUN,
  CLARA_REDACTION_GENDER,
  CLARA_REDACTION_NATIONALITY,
  CLARA_REDACTION_MARITAL_STATUS,
  CLARA_REDACTION_RELIGION,
  CLARA_REDACTION_ID_NUMBER,
  CLARA_REDACTION_USERNAME,
  CLARA_REDACTION_SCHOOL,
  CLARA_REDACTION_PLACE,
  CLARA_REDACTION_YEAR,
  CLARA_N_REDACTION_KINDS,
} ClaraRedactionKind;

/**
 * ClaraDeidentifyLevel:
 * @CLARA_DEIDENTIFY_STANDARD: who the person is
 * @CLARA_DEIDENTIFY_STRICT: also school names, graduation years, ages and places; always used for matching
 */
typedef enum
{
  CLARA_DEIDENTIFY_STANDARD,
  CLARA_DEIDENTIFY_STRICT,
} ClaraDeidentifyLevel;

/**
 * ClaraRedaction:
 * @kind: what was hidden
 * @start: its first character in the visible text
 * @end: the character behind it
 */
typedef struct
{
  ClaraRedactionKind kind;
  guint              start;
  guint              end;
} ClaraRedaction;

/**
 * ClaraDeidentified:
 *
 * A text without the person: each redacted span of the visible text replaced by its placeholder, `[name]`. Immutable;
 * counted atomically; any thread.
 */
typedef struct _ClaraDeidentified ClaraDeidentified;

ClaraDeidentified    *clara_deidentify                     (ClaraLexicon         *lexicon,
                                                            const char           *visible_text,
                                                            const char           *file_name,
                                                            ClaraIdentity        *known,
                                                            ClaraDeidentifyLevel  level) G_GNUC_WARN_UNUSED_RESULT;
void                  clara_deidentify_learn               (ClaraLexicon         *lexicon,
                                                            const char           *visible_text,
                                                            const char           *file_name,
                                                            ClaraIdentity        *identity);

ClaraDeidentified    *clara_deidentified_new_kept          (const char           *text,
                                                            const ClaraRedaction *redactions,
                                                            guint                 n_redactions) G_GNUC_WARN_UNUSED_RESULT;
ClaraDeidentified    *clara_deidentified_ref               (ClaraDeidentified    *self) G_GNUC_WARN_UNUSED_RESULT;
void                  clara_deidentified_unref             (ClaraDeidentified    *self);
const char           *clara_deidentified_get_text          (ClaraDeidentified    *self);
guint                 clara_deidentified_get_n_redactions  (ClaraDeidentified    *self);
const ClaraRedaction *clara_deidentified_get_redaction     (ClaraDeidentified    *self,
                                                            guint                 index);
void                  clara_deidentified_to_visible        (ClaraDeidentified    *self,
                                                            guint                 start,
                                                            guint                 end,
                                                            guint                *visible_start,
                                                            guint                *visible_end);
void                  clara_deidentified_from_visible      (ClaraDeidentified    *self,
                                                            guint                 visible_start,
                                                            guint                 visible_end,
                                                            guint                *start,
                                                            guint                *end);

const char           *clara_redaction_kind_to_string       (ClaraRedactionKind    kind);
gboolean              clara_redaction_kind_from_string     (const char           *string,
                                                            ClaraRedactionKind   *kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraDeidentified, clara_deidentified_unref)

G_END_DECLS
