#pragma once

#include "core/settings/instances.h"

#include <QByteArray>
#include <QString>

namespace gearaudit
{

// Files that let engines of other people run an audit in parts, on many machines. Pure.

/// What such an audit is of.
struct JobPlan {
    int shards = 4;
    QString exchange; ///< folder or git address; empty: none
    InstanceList instances;
    bool allVersions = false;
    int jobs = 2; ///< images that one machine looks into at once
    QString results; ///< a folder that all machines see; of Kubernetes the name of a volume claim
    QString image; ///< Kubernetes: the container image with the program
    QByteArray settings; ///< Kubernetes: a settings file with the instances, without keys
    QString program; ///< the version that writes it, for its first line
};

/// A shell script for Slurm (sbatch(1), job arrays): started by hand it submits the parts as an array and
/// the merge behind it. Keys come from a file that only its owner reads.
QByteArray slurmScript(const JobPlan &plan);

/// Two Kubernetes Jobs (batch/v1), an Indexed one for the parts and a suspended one for the merge, with a
/// ConfigMap; keys come from a Secret. No container of it has rights.
QByteArray kubernetesFile(const JobPlan &plan);

/// The text as one word of a POSIX shell.
QString shellWord(const QString &text);

} // namespace gearaudit
