/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-intake"

#include "clara-intake-import.h"

#include "clara-actor.h"
#include "clara-audit.h"
#include "clara-candidacies.h"
#include "clara-erasure.h"
#include "clara-error.h"
#include "clara-identities.h"
#include "clara-intake.h"
#include "clara-jobs.h"
#include "clara-materials.h"
#include "clara-work.h"

#include <string.h>

/* What one call is about, for the function that writes. */
typedef struct
{
  const ClaraId *job;
  ClaraImportFile *files;
  guint n_files;
  gboolean bring_back;
} Import;

/* Whether the content may come in; a person's word takes the tombstone away. */
static gboolean
may_come (ClaraWrite *write, const guint8 *hash, gboolean bring_back, gboolean *may, GError **error)
{
  gboolean erased;

  if (!clara_erasure_knows_content (clara_write_get_connection (write), hash, &erased, error))
    return FALSE;
  *may = !erased || bring_back;

  return !erased || !bring_back || clara_erasure_welcome_content (write, hash, error);
}

/* Who brought whom in; the file's name, which may be the person's, stays out. */
static gboolean
audit_import (ClaraWrite *write, const ClaraId *job, const ClaraId *candidacy, GError **error)
{
  const ClaraAuditEntry entry = { .action = "import", .job = job, .candidacy = candidacy };

  return clara_audit_append (write, &entry, error);
}

static gboolean
add_candidacy (ClaraWrite *write, const ClaraId *job, ClaraImportFile *file, GError **error)
{
  g_autoptr (ClaraCandidacy) candidacy = clara_candidacy_new ();
  ClaraMaterial material = { .kind = CLARA_MATERIAL_RESUME };

  candidacy->job = *job;
  if (!clara_candidacies_add (write, candidacy, error))
    return FALSE;
  material.candidacy = candidacy->id;
  if (!clara_materials_add (write, &material, file->bytes, error) ||
      !clara_identities_set_file_name (write, &candidacy->id, &material.id, file->name, error) ||
      !clara_intake_request (write, CLARA_INTAKE_READ, &candidacy->id, job, CLARA_INTAKE_SOON,
                             error) ||
      !audit_import (write, job, &candidacy->id, error))
    return FALSE;

  file->outcome = CLARA_IMPORT_ADDED;
  file->candidacy = candidacy->id;

  return TRUE;
}

static gboolean
import_one (ClaraWrite *write, const Import *import, ClaraImportFile *file, GError **error)
{
  guint8 hash[CLARA_CONTENT_HASH_SIZE];
  g_autoptr (GError) local_error = NULL;
  gboolean may;

  clara_materials_hash (g_bytes_get_data (file->bytes, NULL), g_bytes_get_size (file->bytes), hash);
  if (clara_materials_find (clara_write_get_connection (write), import->job, hash, &file->candidacy,
                            &local_error))
    {
      file->outcome = CLARA_IMPORT_KNOWN;
      return TRUE;
    }
  if (!g_error_matches (local_error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  memset (&file->candidacy, 0, sizeof file->candidacy);
  if (!may_come (write, hash, import->bring_back, &may, error))
    return FALSE;
  if (!may)
    {
      file->outcome = CLARA_IMPORT_ERASED;
      return TRUE;
    }

  return add_candidacy (write, import->job, file, error);
}

static gboolean
import_all (ClaraWrite *write, gpointer data, GError **error)
{
  const Import *import = data;

  if (!clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                          CLARA_MAY_IMPORT, error))
    return FALSE;
  for (guint i = 0; i < import->n_files; i++)
    if (!import_one (write, import, &import->files[i], error))
      return FALSE;

  return TRUE;
}

/**
 * clara_intake_import:
 * @database: a workspace
 * @member: who imports
 * @job: into which job
 * @files: (array length=n_files) (inout): files; what became of each is said in it
 * @n_files: how many; one transaction, so some tens at most
 * @bring_back: whether a person said that those who were erased may come back
 * @cancellable: (nullable): a cancellable
 * @error: return location
 *
 * Makes a candidacy of each file that the job does not have, and requests its reading. It is durable when this returns;
 * on failure none of the files came in. Waits for the disk: not for the main thread.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED names the role
 */
gboolean
clara_intake_import (ClaraDatabase *database,
                     const ClaraId *member,
                     const ClaraId *job,
                     ClaraImportFile *files,
                     guint n_files,
                     gboolean bring_back,
                     GCancellable *cancellable,
                     GError **error)
{
  Import import = { job, files, n_files, bring_back };

  return clara_database_write (database, member, import_all, &import, cancellable, error);
}
