#pragma once

#include "core/base/file_facts.h"

class QFileDialog;

namespace gearaudit
{

class WorkerPool;

/// Lets a dialog that opens begin in this folder, or in that of this file, as soon as a pool thread
/// has seen that it is there: a dialog that is led to a mount whose server is gone holds up the
/// whole window. Whoever has gone to another folder meanwhile stays there.
void beginInFolder(QFileDialog &dialog, const QString &path, WorkerPool &pool,
                   const LookAtFile &look);

} // namespace gearaudit
