/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ClaraIdentityKind:
 *
 * What a person can be known by.
 */
typedef enum
{
  CLARA_IDENTITY_NAME,
  CLARA_IDENTITY_EMAIL,
  CLARA_IDENTITY_PHONE,
  CLARA_IDENTITY_LINK,
  CLARA_IDENTITY_ADDRESS,
  CLARA_IDENTITY_USERNAME,
  CLARA_N_IDENTITY_KINDS,
} ClaraIdentityKind;

#define CLARA_TYPE_IDENTITY (clara_identity_get_type ())
G_DECLARE_FINAL_TYPE (ClaraIdentity, clara_identity, CLARA, IDENTITY, GObject)

ClaraIdentity      *clara_identity_new        (void) G_GNUC_WARN_UNUSED_RESULT;
ClaraIdentity      *clara_identity_copy       (ClaraIdentity     *self) G_GNUC_WARN_UNUSED_RESULT;
void                clara_identity_add        (ClaraIdentity     *self,
                                               ClaraIdentityKind  kind,
                                               const char        *value);
const char * const *clara_identity_get        (ClaraIdentity     *self,
                                               ClaraIdentityKind  kind,
                                               guint             *n_values);

G_END_DECLS
