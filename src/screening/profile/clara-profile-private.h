/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-claim.h"
#include "clara-date-range.h"
#include "clara-outline.h"
#include "clara-profile.h"

G_BEGIN_DECLS

/* What is known of a piece by what stands beside it: "Employer: …", "… at …". */
typedef enum
{
  CLARA_PIECE_ANY,
  CLARA_PIECE_TITLE,
  CLARA_PIECE_EMPLOYER,
  CLARA_PIECE_NOTHING,
} ClaraPieceRole;

/* A piece of a heading: bytes of the text, and in which cell of its line it stands. */
typedef struct
{
  guint          start;
  guint          end;
  guint          cell;
  ClaraPieceRole role;
  gboolean       comma; /* whether only a comma parts it from the piece in front */
} ClaraPiece;

/* A line of the outline, with what a profile asks of it. */
typedef struct
{
  guint        start; /* behind the rest of a date that the line above began */
  guint        end;
  ClaraSection section; /* as a résumé means it */
  ClaraSection under;   /* that of the heading above, whatever a label in front of the line says */
  gboolean     heading;
  gboolean     bullet;
  guint        first_date;  /* of the dates that begin in it */
  guint        n_dates;
  int          anchor;      /* the date that makes it the heading of an entry; -1: it is none */
  gboolean     headish;     /* short and no sentence: it may belong to the heading of an entry */
} ClaraProfileLine;

/* What is read and what was found so far; lives as long as clara_profile_read() runs. */
typedef struct
{
  ClaraLexicon   *lexicon;
  ClaraOutline   *outline;
  const char     *text;
  ClaraYearMonth  today;
  GArray         *dates;  /* (owned): ClaraDateRange */
  GArray         *lines;  /* (owned): ClaraProfileLine, as many as the outline has */
  GPtrArray      *claims; /* (owned): GArray of ClaraClaim of each sentence; NULL where nobody asked yet */
  ClaraProfile   *profile;
  guint           undated; /* months of employments that say how long they lasted and not when */
} ClaraProfileReading;

#define CLARA_PROFILE_MAX_ENTRIES 200u
#define CLARA_PROFILE_MAX_SKILLS  500u

/* clara-profile-lines.c */
void                    clara_profile_lines_prepare  (ClaraProfileReading    *self);
const ClaraProfileLine *clara_profile_line           (ClaraProfileReading    *self,
                                                      guint                   index);
const ClaraDateRange   *clara_profile_date           (ClaraProfileReading    *self,
                                                      guint                   index);
void                    clara_profile_pieces_add     (ClaraProfileReading    *self,
                                                      guint                   line,
                                                      GArray                 *pieces,
                                                      guint                  *months);
gboolean                clara_profile_piece_trim     (const char             *text,
                                                      ClaraPiece             *piece);
char                   *clara_profile_piece_dup      (const char             *text,
                                                      const ClaraPiece       *piece) G_GNUC_WARN_UNUSED_RESULT;
GArray                 *clara_profile_find           (ClaraProfileReading    *self,
                                                      guint                   start,
                                                      guint                   end,
                                                      guint                   kinds) G_GNUC_WARN_UNUSED_RESULT;
ClaraClaimKind          clara_profile_claim_at       (ClaraProfileReading    *self,
                                                      guint                   start,
                                                      guint                   end,
                                                      gboolean               *described);

/* clara-profile-heads.c */
gboolean                clara_profile_is_label       (const char             *text,
                                                      guint                   start,
                                                      guint                   end);
void                    clara_profile_head_split     (ClaraProfileReading    *self,
                                                      GArray                 *pieces,
                                                      gboolean                at_words);
void                    clara_profile_head_split_commas
                                                     (ClaraProfileReading    *self,
                                                      GArray                 *pieces);
int                     clara_profile_head_choose    (ClaraProfileReading    *self,
                                                      const GArray           *pieces,
                                                      int                     title_first,
                                                      ClaraPiece             *title,
                                                      ClaraPiece             *employer);

/* clara-profile-fields.c */
const char             *clara_profile_field_of       (ClaraProfileReading    *self,
                                                      const ClaraPiece       *title);
void                    clara_profile_count_months   (ClaraProfileReading    *self);

/* clara-profile-degrees.c */
gboolean                clara_profile_find_degree    (ClaraProfileReading    *self,
                                                      guint                   start,
                                                      guint                   end,
                                                      ClaraPiece             *degree,
                                                      ClaraDegreeLevel       *level);
ClaraDegreeLevel        clara_profile_guess_level    (ClaraProfileReading    *self,
                                                      const ClaraPiece       *piece);

/* each its own file */
void                    clara_profile_read_experience (ClaraProfileReading   *self);
void                    clara_profile_read_education  (ClaraProfileReading   *self);
void                    clara_profile_read_study      (ClaraProfileReading   *self,
                                                       guint                  first,
                                                       guint                  behind);
void                    clara_profile_read_languages  (ClaraProfileReading   *self);
void                    clara_profile_read_skills     (ClaraProfileReading   *self);

G_END_DECLS
