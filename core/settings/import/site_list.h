#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <vector>

namespace gearaudit
{

/// One site as a file names it, unchecked.
struct SiteEntry {
    QString name;
    QString address;
    QString username;
    Secret key;
    bool isWhole = true; ///< false: it is no list of three texts, and the other members are empty
    QString position;    ///< "line 3, column 5"; empty where the file's form needs none

    bool operator==(const SiteEntry &) const = default;
};

/// Reads the first script's site_list.py as the literal it is meant to be; nothing in it is run:
///
///     def get_site_list():
///         site_list = {'name': ['address', 'user', 'key'], …}
///         return site_list
///
/// also with the dictionary returned, assigned or written by itself, tuples for lists, comments,
/// docstrings and commas at the end. In the file's order; a name may occur twice. Anything else,
/// also what Python allows beyond it (strings with a letter before them or put together, a second
/// dictionary), is Stage::Import, Malformed with `file` as the subject and what is expected where
/// in the detail. No text of the file is repeated in it: that could be a key without its quotes.
Result<std::vector<SiteEntry>> parseSiteList(const QByteArray &source, const QString &file);

} // namespace gearaudit
