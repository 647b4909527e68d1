#include "ui/settings/instance_form.h"

#include "core/settings/keys/environment_keys.h"
#include "ui/settings/field_note.h"
#include "ui/settings/key_edit.h"
#include "ui/settings/page_layout.h"
#include "ui/views/fields_layout.h"
#include "ui/views/flow_layout.h"
#include "ui/words/instance_text.h"
#include "ui/words/plain_tooltip.h"

#include <QPushButton>

namespace gearaudit
{

using KeyChange = InstanceDraft::KeyChange;

namespace
{

constexpr int longestText = 1000;

QString inOneParagraph(const ErrorWords &words)
{
    QStringList parts{words.what, words.whatToDo};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

bool isForAnotherHost(const Error &error)
{
    return error.code == Code::Refused && error.subject == QLatin1String("key");
}

/// Without moving the cursor of who is typing.
void put(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

} // namespace

InstanceForm::InstanceForm(InstancesModel &model, KeyWatch &keys, QWidget *parent)
    : QWidget(parent), m_model(model), m_keys(keys), m_name(new QLineEdit),
      m_address(new QLineEdit), m_username(new QLineEdit), m_key(new KeyEdit),
      m_changeKey(new QPushButton), m_useAddress(new QPushButton(tr("Use the Address &of the Key")))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_address->setObjectName(QStringLiteral("address"));
    m_username->setObjectName(QStringLiteral("username"));
    m_key->setObjectName(QStringLiteral("key"));
    m_changeKey->setObjectName(QStringLiteral("changeKey"));
    m_useAddress->setObjectName(QStringLiteral("useAddress"));
    m_nameNote = new FieldNote(m_name);
    m_addressNote = new FieldNote(m_address);
    m_usernameNote = new FieldNote(m_username);
    m_keyNote = new FieldNote(m_key);
    for (QLineEdit *edit : {m_name, m_address, m_username})
        edit->setMaxLength(longestText);
    m_address->setPlaceholderText(QStringLiteral("https://flywheel.example.org"));
    m_username->setPlaceholderText(tr("filled in by the test"));
    for (QPushButton *button : {m_changeKey, m_useAddress})
        button->setAutoDefault(false);

    auto *keyRow = new QWidget;
    auto *keyLayout = new FlowLayout(keyRow);
    keyLayout->addWidget(m_key);
    keyLayout->addWidget(m_changeKey);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_name, m_address, m_username, m_key}) {
        edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 14);
        edit->setToolTip(plainTooltip(edit->placeholderText()));
    }
    auto *form = new FieldsLayout(this);
    addSettingsRow(*form, tr("&Name:"), *m_name, *m_name, m_nameNote);
    addSettingsRow(*form, tr("Addre&ss:"), *m_address, *m_address, m_addressNote);
    addSettingsRow(*form, tr("Us&er name:"), *m_username, *m_username, m_usernameNote);
    addSettingsRow(*form, tr("API ke&y:"), *m_key, *keyRow, m_keyNote);
    m_useAddress->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addSettingsCell(*form, *m_useAddress);

    connectField(m_name, &InstanceDraft::Texts::name, InstanceField::Name);
    connectField(m_address, &InstanceDraft::Texts::address, InstanceField::Address);
    connectField(m_username, &InstanceDraft::Texts::username, InstanceField::Username);
    connect(m_key, &KeyEdit::typedChanged, this, &InstanceForm::noteTyping);
    connect(m_key, &KeyEdit::entered, this, &InstanceForm::takeKey);
    connect(m_changeKey, &QPushButton::clicked, this, &InstanceForm::changeKey);
    connect(m_useAddress, &QPushButton::clicked, this, &InstanceForm::useAddressOfKey);
    connect(&m_model, &InstancesModel::edited, this, &InstanceForm::refresh);
    connect(&m_keys, &KeyWatch::changed, this, &InstanceForm::refresh);
    refresh();
}

void InstanceForm::connectField(QLineEdit *edit, QString InstanceDraft::Texts::*text,
                                InstanceField field)
{
    connect(edit, &QLineEdit::textEdited, this, [this, text](const QString &entered) {
        if (row() < 0)
            return;
        InstanceDraft draft = m_model.draft(row());
        draft.instance.*text = entered;
        change(draft);
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, field] {
        if (row() < 0)
            return;
        InstanceDraft draft = m_model.draft(row());
        draft.judged |= field;
        change(draft);
    });
}

void InstanceForm::setRow(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : m_model.index(row);
    if (index == m_index)
        return;
    finishKey(); // what was typed for one instance must not end up with another
    m_index = index;
    refresh();
}

void InstanceForm::finishKey()
{
    if (row() >= 0 && !m_key->isBlank())
        takeKey();
    (void)m_key->take();
}

/// A key counts from its first character on, but is judged only when it is entered.
void InstanceForm::noteTyping()
{
    if (row() < 0)
        return;
    InstanceDraft draft = m_model.draft(row());
    draft.keyChange = m_key->isBlank() ? KeyChange::None : KeyChange::Replace;
    draft.key = m_key->typed();
    draft.judged.setFlag(InstanceField::Key, false);
    change(draft);
}

void InstanceForm::takeKey()
{
    const Secret entered = m_key->take();
    if (row() >= 0)
        change(withKey(m_model.draft(row()), entered));
}

void InstanceForm::changeKey()
{
    if (row() < 0)
        return;
    InstanceDraft draft = m_model.draft(row());
    const bool isUndo = draft.keyChange != KeyChange::None;
    draft.keyChange = isUndo ? KeyChange::None : KeyChange::Remove;
    draft.key = Secret();
    (void)m_key->take();
    change(draft);
}

void InstanceForm::useAddressOfKey()
{
    if (row() < 0)
        return;
    InstanceDraft draft = m_model.draft(row());
    draft.instance.address = addressInKey(draft).text();
    m_address->setFocus();
    change(draft);
}

void InstanceForm::focusField(InstanceField field)
{
    switch (field) {
    case InstanceField::Name: m_name->setFocus(); break;
    case InstanceField::Address: m_address->setFocus(); break;
    case InstanceField::Username: m_username->setFocus(); break;
    case InstanceField::Key: m_key->setFocus(); break;
    }
}

void InstanceForm::refresh()
{
    const InstanceDraft draft = row() < 0 ? InstanceDraft() : m_model.draft(row());
    put(m_name, draft.instance.name);
    put(m_address, draft.instance.address);
    put(m_username, draft.instance.username);
    showNote(m_nameNote, InstanceField::Name, {});
    const bool isPlain = !InstanceAddress::of(draft.instance.address).secure;
    showNote(m_addressNote, InstanceField::Address,
             isPlain ? tr("Without https, others on the network can read what is sent.")
                     : QString());
    showNote(m_usernameNote, InstanceField::Username, {});
    showKey(draft);
}

void InstanceForm::showNote(FieldNote *note, InstanceField field, const QString &hint)
{
    const auto problem = row() < 0 ? std::nullopt : m_model.problem(row(), field);
    if (!problem)
        note->say(FieldNote::Kind::Hint, hint);
    else if (field == InstanceField::Key && isForAnotherHost(*problem))
        note->say(FieldNote::Kind::Problem,
                  tr("This key is for %1, which is another host than the address has.")
                      .arg(addressInKey(m_model.draft(row())).host));
    else
        note->say(FieldNote::Kind::Problem, inOneParagraph(instanceWords(*problem)));
}

void InstanceForm::showKey(const InstanceDraft &draft)
{
    m_changeKey->setText(draft.keyChange == KeyChange::None ? tr("Clear &Key") : tr("&Undo"));
    m_changeKey->setEnabled(draft.keyChange != KeyChange::None);
    m_changeKey->setToolTip({});
    switch (draft.keyChange) {
    case KeyChange::None:
        if (row() >= 0) {
            const InstanceList all = enteredInstances(m_model.drafts());
            const KeyPresence found = m_keys.presence(all[std::size_t(row())], all);
            showStoredKey(found);
            if (hasLeftItsKey(draft) && found.kind != KeyPresence::Kind::There)
                m_keyNote->say(FieldNote::Kind::Hint,
                               tr("A key that is stored for %1 is not used for this address, and "
                                  "is removed when you press OK or Apply.")
                                   .arg(draft.keptFor.text()));
        }
        break;
    case KeyChange::Replace:
        m_key->setPlaceholderText(tr("A new key was entered"));
        showNote(m_keyNote, InstanceField::Key,
                 m_keys.isSessionOnly()
                     ? tr("It is kept for this session when you press OK or Apply.")
                     : tr("It goes to the keychain when you press OK or Apply."));
        break;
    case KeyChange::Remove:
        m_key->setPlaceholderText(tr("No key"));
        showNote(m_keyNote, InstanceField::Key,
                 tr("The stored key is removed when you press OK or Apply."));
        break;
    }
    const auto problem = row() < 0 ? std::nullopt : m_model.problem(row(), InstanceField::Key);
    m_useAddress->setVisible(problem && isForAnotherHost(*problem));
    m_key->setToolTip(plainTooltip(m_key->placeholderText())); // where the field is short
}

QString InstanceForm::unknownText(const Error &error) const
{
    if (error.code == Code::Locked)
        return tr("Whether a key is stored is not known while the keychain is locked.");
    if (m_keys.obstacle() == error) // said above all instances
        return {};
    Error named = error;
    if (error.code != Code::Refused && error.code != Code::Malformed)
        named.subject = m_model.draft(row()).instance.name;
    return inOneParagraph(instanceWords(named));
}

void InstanceForm::showStoredKey(const KeyPresence &found)
{
    const auto say = [this](const QString &placeholder, const QString &hint, bool canClear) {
        m_key->setPlaceholderText(placeholder);
        m_keyNote->say(FieldNote::Kind::Hint, hint);
        m_changeKey->setEnabled(canClear);
    };
    const QString replace = tr("Typing or pasting another one replaces it.");
    switch (found.kind) {
    case KeyPresence::Kind::Looking: return say(tr("Looking in the keychain…"), {}, false);
    case KeyPresence::Kind::None:
        return say(tr("Paste the key here"),
                   tr("You find it on your profile page of the site. One of the form host:key "
                      "fills in the address too."),
                   false);
    case KeyPresence::Kind::Unknown:
        return say(tr("Paste a key here"), unknownText(found.error),
                   found.error.code != Code::NoKeychain);
    case KeyPresence::Kind::There: break;
    }
    switch (found.origin) {
    case InstanceKey::Origin::Session:
        return say(tr("A key is kept for this session"), replace, true);
    case InstanceKey::Origin::Variable:
        return say(tr("A key is in the environment"),
                   tr("The key is taken from the variable %1 as long as it is set.")
                       .arg(environmentKeyName(m_model.draft(row()).instance.name)),
                   false);
    case InstanceKey::Origin::Keychain: return say(tr("A key is stored"), replace, true);
    }
}

} // namespace gearaudit
