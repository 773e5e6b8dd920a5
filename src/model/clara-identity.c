/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-identity.h"

/**
 * ClaraIdentity:
 *
 * Who a candidacy is: what is known of it and must stand nowhere else. Built by one thread, read-only afterwards.
 */
struct _ClaraIdentity
{
  GObject parent_instance;

  GPtrArray *values[CLARA_N_IDENTITY_KINDS]; /* (owned): char *, none empty, none twice */
};

G_DEFINE_FINAL_TYPE (ClaraIdentity, clara_identity, G_TYPE_OBJECT)

static void
clara_identity_finalize (GObject *object)
{
  ClaraIdentity *self = CLARA_IDENTITY (object);

  for (guint i = 0; i < CLARA_N_IDENTITY_KINDS; i++)
    g_ptr_array_unref (self->values[i]);

  G_OBJECT_CLASS (clara_identity_parent_class)->finalize (object);
}

static void
clara_identity_class_init (ClaraIdentityClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_identity_finalize;
}

static void
clara_identity_init (ClaraIdentity *self)
{
  for (guint i = 0; i < CLARA_N_IDENTITY_KINDS; i++)
    self->values[i] = g_ptr_array_new_with_free_func (g_free);
}

/**
 * clara_identity_new:
 *
 * Returns: (transfer full): an identity of which nothing is known
 */
ClaraIdentity *
clara_identity_new (void)
{
  return g_object_new (CLARA_TYPE_IDENTITY, NULL);
}

/**
 * clara_identity_copy:
 * @self: an identity
 *
 * Returns: (transfer full): another identity with the same values
 */
ClaraIdentity *
clara_identity_copy (ClaraIdentity *self)
{
  ClaraIdentity *copy;

  g_return_val_if_fail (CLARA_IS_IDENTITY (self), NULL);

  copy = clara_identity_new ();
  for (guint i = 0; i < CLARA_N_IDENTITY_KINDS; i++)
    for (guint j = 0; j < self->values[i]->len; j++)
      g_ptr_array_add (copy->values[i], g_strdup (g_ptr_array_index (self->values[i], j)));

  return copy;
}

/**
 * clara_identity_add:
 * @self: an identity that is being built
 * @kind: what @value is
 * @value: (nullable): a name, an address …; an empty one, or one that is known, changes nothing
 *
 * Adds what a person is known by.
 */
void
clara_identity_add (ClaraIdentity *self, ClaraIdentityKind kind, const char *value)
{
  g_autofree char *stripped = NULL;

  g_return_if_fail (CLARA_IS_IDENTITY (self));
  g_return_if_fail (kind < CLARA_N_IDENTITY_KINDS);

  if (value == NULL)
    return;

  stripped = g_strstrip (g_strdup (value));
  if (*stripped != '\0' &&
      !g_ptr_array_find_with_equal_func (self->values[kind], stripped, g_str_equal, NULL))
    g_ptr_array_add (self->values[kind], g_steal_pointer (&stripped));
}

/**
 * clara_identity_get:
 * @self: an identity
 * @kind: which of its values
 * @n_values: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_values): the values, in the order they were added
 */
const char *const *
clara_identity_get (ClaraIdentity *self, ClaraIdentityKind kind, guint *n_values)
{
  g_return_val_if_fail (CLARA_IS_IDENTITY (self), NULL);
  g_return_val_if_fail (kind < CLARA_N_IDENTITY_KINDS, NULL);

  *n_values = self->values[kind]->len;

  return (const char *const *) self->values[kind]->pdata;
}
