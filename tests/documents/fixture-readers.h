/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

G_BEGIN_DECLS

typedef gboolean (*FixtureReader) (const guint8    *data,
                                   gsize            size,
                                   ClaraExtraction *into,
                                   GError         **error);

/* A trick, or its honest look-alike: where @kind is below zero, nothing may be found. */
typedef struct
{
  const char *name;
  const char *body;   /* mark-up put into a document */
  const char *more;   /* (nullable): style sheet, or whatever the test puts beside it */
  int         kind;
  const char *hidden; /* (nullable): words of the finding, not of the text */
  const char *shown;  /* (nullable): words of the text */
} FixtureCase;

#define FIXTURE_HONEST (-1)

GBytes          *fixture_zip            (const char            *name,
                                         const char            *content,
                                         ...) G_GNUC_NULL_TERMINATED G_GNUC_WARN_UNUSED_RESULT;
ClaraExtraction *fixture_read           (FixtureReader          reader,
                                         GBytes                *bytes) G_GNUC_WARN_UNUSED_RESULT;
void             fixture_assert_refused (FixtureReader          reader,
                                         GBytes                *bytes,
                                         int                    code);
void             fixture_assert_case    (ClaraExtraction       *extraction,
                                         const FixtureCase     *one);
gboolean         fixture_has_warning    (ClaraExtraction       *extraction,
                                         const char            *kind);
void             fixture_add_cases      (const char            *prefix,
                                         const FixtureCase     *cases,
                                         gsize                  n,
                                         GTestDataFunc          run);

/* Documents around a body */
GBytes          *fixture_docx           (const char            *body,
                                         const char            *styles) G_GNUC_WARN_UNUSED_RESULT;
GBytes          *fixture_odt            (const char            *body,
                                         const char            *styles) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
