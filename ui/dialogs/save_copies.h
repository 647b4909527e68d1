#pragma once

#include "core/base/file_facts.h"
#include "ui/auditing/audit_controller.h"

#include <QObject>

class QWidget;

namespace gearaudit
{

/// Asks where copies of these master JSONs are to go: of one the file, of several the folder, with
/// a question before files in it are replaced. Gone when that is answered.
class SaveCopies : public QObject
{
    Q_OBJECT
public:
    /// The pool outlives it.
    SaveCopies(QStringList masters, WorkerPool &pool, LookAtFile look, QWidget *window);

    void ask();

Q_SIGNALS:
    void chosen(const std::vector<gearaudit::MasterCopy> &copies);

private:
    void askFile();
    void askFolder();
    void takeFolder(const QString &folder);
    void askReplace(const QStringList &files, const std::vector<MasterCopy> &copies);
    void end(const std::vector<MasterCopy> &copies);

    QStringList m_masters;
    WorkerPool &m_pool;
    LookAtFile m_look;
    QWidget *m_window;
};

} // namespace gearaudit
