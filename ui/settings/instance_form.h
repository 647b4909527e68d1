#pragma once

#include "ui/settings/instances_model.h"
#include "ui/settings/key_watch.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace gearaudit
{

class FieldNote;
class KeyEdit;

/// One instance of the model in fields, with what is wrong beside each. What is entered goes to the
/// model as it is typed.
class InstanceForm : public QWidget
{
    Q_OBJECT
public:
    InstanceForm(InstancesModel &model, KeyWatch &keys, QWidget *parent = nullptr);

    /// The row that is shown; none with -1.
    void setRow(int row);
    int row() const { return m_index.isValid() ? m_index.row() : -1; }
    /// What is being typed into the field for the key is entered.
    void finishKey();
    void focusField(InstanceField field);
    void refresh();

private:
    void connectField(QLineEdit *edit, QString InstanceDraft::Texts::*text, InstanceField field);
    void noteTyping();
    void takeKey();
    void changeKey();
    void useAddressOfKey();
    void change(const InstanceDraft &draft) { m_model.setDraft(row(), draft); }
    void showKey(const InstanceDraft &draft);
    void showStoredKey(const KeyPresence &found);
    QString unknownText(const Error &error) const;
    void showNote(FieldNote *note, InstanceField field, const QString &hint);

    InstancesModel &m_model;
    KeyWatch &m_keys;
    QPersistentModelIndex m_index;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_username;
    KeyEdit *m_key;
    QPushButton *m_changeKey; ///< clears the stored key, or takes the change back
    QPushButton *m_useAddress;
    FieldNote *m_nameNote;
    FieldNote *m_addressNote;
    FieldNote *m_usernameNote;
    FieldNote *m_keyNote;
};

} // namespace gearaudit
