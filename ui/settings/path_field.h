#pragma once

#include "core/base/file_facts.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace gearaudit
{

class FieldsLayout;
class FieldNote;
class WorkerPool;

/// A field for a path with its button to choose one, and a note beneath: the rows of a form.
class PathField : public QObject
{
    Q_OBJECT
public:
    enum class Chooses { Folder, File };

    /// How the choosing dialog learns whether a folder is there. The pool outlives the field.
    struct FolderLook {
        WorkerPool *pool;
        LookAtFile look;
    };

    /// Adds itself to the form's end. `title` is the choosing dialog's.
    PathField(const QString &name, const QString &caption, Chooses chooses, const QString &title,
              FieldsLayout &form, FolderLook folders, QWidget *parent);

    QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    /// Another button beside the one to choose.
    QPushButton *addButton(const QString &name, const QString &text);
    FieldNote &note() { return *m_note; }
    QLineEdit &edit() { return *m_edit; }

Q_SIGNALS:
    void changed();
    void finished(); ///< left or chosen

private:
    void choose();

    Chooses m_chooses;
    QString m_title;
    FolderLook m_folders;
    QLineEdit *m_edit;
    QWidget *m_row;
    FieldNote *m_note;
};

} // namespace gearaudit
