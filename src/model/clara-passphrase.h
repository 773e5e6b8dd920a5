/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * CLARA_PASSPHRASE_MIN:
 *
 * The shortest passphrase that a file is sealed with, in bytes.
 */
#define CLARA_PASSPHRASE_MIN 8u

/**
 * CLARA_PASSPHRASE_MAX:
 *
 * The longest passphrase, in bytes.
 */
#define CLARA_PASSPHRASE_MAX 1024u
