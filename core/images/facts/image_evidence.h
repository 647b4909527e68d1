#pragma once

#include "core/model/gear_record.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

namespace gearaudit
{

/// The beginnings of files that tell what an image is made of, by their paths: "/etc/os-release". A link
/// stands under its own name with what it leads to. Those of programs and libraries, of which it counts
/// that they are there, are empty.
using ImageEvidence = QMap<QString, QByteArray>;

/// How much of such a file counts.
constexpr qint64 evidenceBytes = 4096;
/// Of one image, whatever it has.
constexpr qsizetype mostEvidence = 20'000;

/// The files that may name the operating system, in the order in which they are believed.
const QByteArrayList &osFiles();

/// Operating system, tools and conda's packages. Whatever the files hold, what comes of it is short, of
/// one line each, and not too much. Pure.
ImageFacts readImageEvidence(const ImageEvidence &evidence);

/// "NAME VERSION" lines as pythonRecords() keeps them of those packages of Debian's that are tools.
/// `path` is where they were read.
void addToolsOfDebian(ImageFacts &facts, const QByteArray &records, const QString &path);

/// Where the probe in a container looks: patterns of a shell, absolute, and whether the text is wanted.
QByteArrayList evidencePatterns(bool withText);

/// The channel that a package's record in conda-meta names, in short ("conda-forge", "pkgs/main"),
/// without the token that a private one may have. `start`: of the record. Pure.
QByteArray condaChannel(const QByteArray &start);

} // namespace gearaudit
