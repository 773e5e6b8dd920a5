/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the words of a piece of a heading make it look like; weights, 0: nothing says so. */
typedef struct
{
  int title;    /* the name of a job: "Senior Engineer" */
  int employer; /* an organisation: "Ltd", "Hospital" */
  int school;   /* a place of learning */
  int place;    /* a town or a country */
} ClaraProfileLook;

ClaraProfileLook clara_profile_look_of       (const char *text,
                                              guint       start,
                                              guint       end);
gboolean         clara_profile_is_unfinished (const char *text,
                                              guint       start,
                                              guint       end,
                                              gboolean   *left);
gboolean         clara_profile_is_gap        (const char *text,
                                              guint       start,
                                              guint       end);
gboolean         clara_profile_is_study      (const char *text,
                                              guint       start,
                                              guint       end);
gboolean         clara_profile_is_duration   (const char *text,
                                              guint       start,
                                              guint       end,
                                              guint      *months);

G_END_DECLS
