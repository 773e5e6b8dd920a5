/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace.h"

#include "clara-error.h"
#include "clara-team.h"
#include "clara-workspace-private.h"

/**
 * ClaraWorkspace:
 *
 * A team's workspace, opened, with somebody signed in: it owns every service over it. Screening is made when it is asked
 * for, because its lexicon and its model take time and room. Made and used in one thread; the database may be used from
 * any.
 */
struct _ClaraWorkspace
{
  GObject parent_instance;

  ClaraDatabase *database; /* (owned) */
  ClaraSession *session;   /* (owned) */
  ClaraLedger *ledger;     /* (owned) */
  ClaraSecrets *secrets;   /* (owned) (nullable): else the keyring */
  ClaraNews *news;         /* (owned) (nullable): made when it is asked for */
  ClaraScreener *screener; /* (owned) (nullable): the same */
  ClaraIntake *intake;     /* (owned) (nullable): the same */
  guint n_threads;         /* 0: as many as there are processors */
};

G_DEFINE_FINAL_TYPE (ClaraWorkspace, clara_workspace, G_TYPE_OBJECT)

static void
clara_workspace_dispose (GObject *object)
{
  ClaraWorkspace *self = CLARA_WORKSPACE (object);

  g_clear_object (&self->intake);
  g_clear_object (&self->screener);
  g_clear_object (&self->news);
  g_clear_object (&self->secrets);
  g_clear_object (&self->ledger);
  g_clear_object (&self->session);
  g_clear_object (&self->database);

  G_OBJECT_CLASS (clara_workspace_parent_class)->dispose (object);
}

static void
clara_workspace_class_init (ClaraWorkspaceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_workspace_dispose;
}

static void
clara_workspace_init (ClaraWorkspace *self)
{
}

/**
 * clara_workspace_find_folder:
 * @named: (nullable): the folder that somebody named
 *
 * Returns: (transfer full): the data folder: @named, else `$CLARA_DATA_DIR`, else `clara` in the user's data
 */
char *
clara_workspace_find_folder (const char *named)
{
  const char *set = named != NULL ? named : g_getenv ("CLARA_DATA_DIR");

  if (set != NULL && *set != '\0')
    return g_strdup (set);

  return g_build_filename (g_get_user_data_dir (), "clara", NULL);
}

/* Who is to be signed in. */
typedef struct
{
  const char *as;        /* (nullable) */
  ClaraSession *session; /* (owned) (nullable) */
} SignIn;

static gboolean
sign_in_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  SignIn *sign_in = data;

  sign_in->session = clara_session_open (connection, sign_in->as, error);

  return sign_in->session != NULL;
}

/* Takes @database. */
static ClaraWorkspace *
sign_in (ClaraDatabase *database, const char *as, GCancellable *cancellable, GError **error)
{
  g_autoptr (ClaraDatabase) held = database;
  SignIn sign_in = { .as = as };
  ClaraWorkspace *self;

  if (!clara_database_read (database, sign_in_cb, &sign_in, cancellable, error))
    return NULL;

  self = g_object_new (CLARA_TYPE_WORKSPACE, NULL);
  self->database = g_steal_pointer (&held);
  self->session = sign_in.session;
  self->ledger = clara_ledger_new (self->database, clara_session_get_member (self->session));

  return self;
}

/* What a new workspace begins with. */
typedef struct
{
  const char *team;
  const char *admin;
} Found;

static gboolean
found_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Found *found = data;
  ClaraId admin;

  return clara_team_found (write, found->team, found->admin, &admin, error);
}

/**
 * clara_workspace_create:
 * @folder: a data folder; made where it is not there
 * @team: what the team is called
 * @admin: the mail address of the first admin
 * @cancellable: (nullable): a cancellable
 * @error: return location; %CLARA_ERROR_CONFLICT where there is a workspace already, which stays as it is
 *
 * Makes a workspace and signs its admin in. Waits for the disk.
 *
 * Returns: (transfer full) (nullable): the workspace
 */
ClaraWorkspace *
clara_workspace_create (const char *folder,
                        const char *team,
                        const char *admin,
                        GCancellable *cancellable,
                        GError **error)
{
  g_autoptr (ClaraDatabase) database = NULL;
  Found found = { team, admin };

  database = clara_database_open (folder, CLARA_DATABASE_CREATE, cancellable, error);
  if (database == NULL ||
      !clara_database_write (database, NULL, found_cb, &found, cancellable, error))
    return NULL;

  return sign_in (g_steal_pointer (&database), NULL, cancellable, error);
}

/**
 * clara_workspace_open:
 * @folder: a data folder
 * @as: (nullable): the mail address or the id of a member; NULL: the only admin
 * @cancellable: (nullable): a cancellable
 * @error: return location; see clara_database_open() and clara_session_open()
 *
 * Opens a workspace and signs a member in. Waits for the disk: a window uses clara_workspace_open_async().
 *
 * Returns: (transfer full) (nullable): the workspace
 */
ClaraWorkspace *
clara_workspace_open (const char *folder, const char *as, GCancellable *cancellable, GError **error)
{
  ClaraDatabase *database = clara_database_open (folder, CLARA_DATABASE_NONE, cancellable, error);

  return database != NULL ? sign_in (database, as, cancellable, error) : NULL;
}

/* The task data of an opening, or of a founding. */
typedef struct
{
  char *folder; /* (owned) */
  char *team;   /* (owned) (nullable): of one that is to be made */
  char *as;     /* (owned) (nullable) */
} Opening;

static void
opening_free (gpointer data)
{
  Opening *opening = data;

  g_free (opening->folder);
  g_free (opening->team);
  g_free (opening->as);
  g_free (opening);
}

static void
open_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Opening *opening = task_data;
  GError *error = NULL;
  ClaraWorkspace *workspace;

  if (opening->team != NULL)
    workspace = clara_workspace_create (opening->folder, opening->team, opening->as, cancellable,
                                        &error);
  else
    workspace = clara_workspace_open (opening->folder, opening->as, cancellable, &error);

  if (workspace != NULL)
    g_task_return_pointer (task, workspace, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
start_opening (const char *folder,
               const char *team,
               const char *as,
               gpointer tag,
               GCancellable *cancellable,
               GAsyncReadyCallback callback,
               gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Opening *opening = g_new0 (Opening, 1);

  opening->folder = g_strdup (folder);
  opening->team = g_strdup (team);
  opening->as = g_strdup (as);
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, opening, opening_free);
  g_task_run_in_thread (task, open_in_thread);
}

/**
 * clara_workspace_create_async:
 * @folder: a data folder; made where it is not there
 * @team: what the team is called
 * @admin: the mail address of the first admin
 * @cancellable: (nullable): a cancellable
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_create(), without waiting. Ends with clara_workspace_open_finish().
 */
void
clara_workspace_create_async (const char *folder,
                              const char *team,
                              const char *admin,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_return_if_fail (team != NULL);

  start_opening (folder, team, admin, clara_workspace_create_async, cancellable, callback,
                 user_data);
}

/**
 * clara_workspace_open_async:
 * @folder: a data folder
 * @as: (nullable): the mail address or the id of a member; NULL: the only admin
 * @cancellable: (nullable): a cancellable
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_open(), without waiting.
 */
void
clara_workspace_open_async (const char *folder,
                            const char *as,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  start_opening (folder, NULL, as, clara_workspace_open_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_open_finish:
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the workspace, for the thread that called
 */
ClaraWorkspace *
clara_workspace_open_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * clara_workspace_close:
 * @self: a workspace, of which nothing is on the way any more
 * @error: return location
 *
 * Closes it in order, so that the next one to open it need not look for damage. Waits for the disk. Nothing can be done
 * with it afterwards.
 *
 * Returns: whether it was closed in order
 */
gboolean
clara_workspace_close (ClaraWorkspace *self, GError **error)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), FALSE);

  g_clear_object (&self->intake);
  g_clear_object (&self->news);

  return clara_database_close (self->database, error);
}

/**
 * clara_workspace_get_folder:
 * @self: a workspace
 *
 * Returns: (transfer none): the folder it lies in
 */
const char *
clara_workspace_get_folder (ClaraWorkspace *self)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), NULL);

  return clara_database_get_folder (self->database);
}

/**
 * clara_workspace_get_database:
 * @self: a workspace
 *
 * Returns: (transfer none): its database
 */
ClaraDatabase *
clara_workspace_get_database (ClaraWorkspace *self)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), NULL);

  return self->database;
}

/**
 * clara_workspace_get_session:
 * @self: a workspace
 *
 * Returns: (transfer none): who is signed in
 */
ClaraSession *
clara_workspace_get_session (ClaraWorkspace *self)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), NULL);

  return self->session;
}

/**
 * clara_workspace_get_ledger:
 * @self: a workspace
 *
 * Returns: (transfer none): the hand of who is signed in
 */
ClaraLedger *
clara_workspace_get_ledger (ClaraWorkspace *self)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), NULL);

  return self->ledger;
}

/**
 * clara_workspace_get_news:
 * @self: a workspace
 *
 * Returns: (transfer none): what tells of changes, by this program or another one; watches from the first call on
 */
ClaraNews *
clara_workspace_get_news (ClaraWorkspace *self)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), NULL);

  if (self->news == NULL)
    self->news = clara_news_new (self->database);

  return self->news;
}

/**
 * clara_workspace_set_secrets:
 * @self: a workspace
 * @secrets: what keeps what lets Clara in at Lever, in place of the keyring
 *
 * For a program without a desktop, and for tests. It is said before anything else is done with the workspace.
 */
void
clara_workspace_set_secrets (ClaraWorkspace *self, ClaraSecrets *secrets)
{
  g_return_if_fail (CLARA_IS_WORKSPACE (self));

  g_set_object (&self->secrets, secrets);
}

/**
 * clara_workspace_dup_secrets:
 * @self: a workspace
 *
 * Any thread.
 *
 * Returns: (transfer full): what keeps what lets Clara in at Lever: the keyring, unless another was set
 */
ClaraSecrets *
clara_workspace_dup_secrets (ClaraWorkspace *self)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), NULL);

  return self->secrets != NULL ? g_object_ref (self->secrets) : clara_secrets_new_keyring ();
}

/**
 * clara_workspace_set_threads:
 * @self: a workspace
 * @n_threads: how many threads screen; 0, or more than there are processors: as many as there are
 *
 * Counts for what is made after it: it is said before anything is screened.
 */
void
clara_workspace_set_threads (ClaraWorkspace *self, guint n_threads)
{
  g_return_if_fail (CLARA_IS_WORKSPACE (self));

  self->n_threads = n_threads;
}

/* How many threads screen. */
guint
clara_workspace_get_threads (ClaraWorkspace *self)
{
  guint most = g_get_num_processors ();

  return self->n_threads == 0 ? most : MIN (self->n_threads, most);
}

/**
 * clara_workspace_get_screener:
 * @self: a workspace
 * @error: return location
 *
 * Returns: (transfer none) (nullable): what screens; made at the first call, which takes some tens of milliseconds
 */
ClaraScreener *
clara_workspace_get_screener (ClaraWorkspace *self, GError **error)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), NULL);

  if (self->screener == NULL)
    self->screener = clara_screener_new (clara_workspace_get_threads (self), error);

  return self->screener;
}

/* Takes over what was made elsewhere, unless there is one already. */
void
clara_workspace_set_screener (ClaraWorkspace *self, ClaraScreener *screener)
{
  if (self->screener == NULL)
    self->screener = g_object_ref (screener);
}

/* What screens hides by it; NULL before that was made. */
ClaraLexicon *
clara_workspace_dup_lexicon (ClaraWorkspace *self)
{
  return self->screener != NULL ? g_object_ref (clara_screener_get_lexicon (self->screener)) : NULL;
}

/**
 * clara_workspace_get_intake:
 * @self: a workspace
 * @error: return location
 *
 * Returns: (transfer none) (nullable): what takes candidacies through screening; made at the first call, not started
 */
ClaraIntake *
clara_workspace_get_intake (ClaraWorkspace *self, GError **error)
{
  ClaraScreener *screener;

  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), NULL);

  if (self->intake != NULL)
    return self->intake;

  screener = clara_workspace_get_screener (self, error);
  if (screener != NULL)
    self->intake = clara_intake_new (self->database, screener, clara_workspace_get_threads (self),
                                     error);

  return self->intake;
}

/**
 * clara_workspace_read:
 * @self: a workspace
 * @func: what reads
 * @data: for @func
 * @cancellable: (nullable): a cancellable
 * @error: return location
 *
 * Reads and waits: for the command line, and never for a window.
 *
 * Returns: whether it worked
 */
gboolean
clara_workspace_read (ClaraWorkspace *self,
                      ClaraReadFunc func,
                      gpointer data,
                      GCancellable *cancellable,
                      GError **error)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), FALSE);

  return clara_database_read (self->database, func, data, cancellable, error);
}

/**
 * clara_workspace_write:
 * @self: a workspace
 * @func: what writes
 * @data: for @func
 * @cancellable: (nullable): a cancellable
 * @error: return location
 *
 * Writes by the hand of who is signed in, and waits: for the command line, and never for a window.
 *
 * Returns: whether it is durable
 */
gboolean
clara_workspace_write (ClaraWorkspace *self,
                       ClaraWriteFunc func,
                       gpointer data,
                       GCancellable *cancellable,
                       GError **error)
{
  g_return_val_if_fail (CLARA_IS_WORKSPACE (self), FALSE);

  return clara_database_write (self->database, clara_session_get_member (self->session), func, data,
                               cancellable, error);
}
