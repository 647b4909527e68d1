#pragma once

#include "core/advisories/fault.h"
#include "ui/exploring/judge_subject.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace gearaudit
{

class PlainLabel;

/// Asks why a fault does not count somewhere: which one, where, OpenVEX's reason, own words, until when.
/// To be shown with open().
class JudgeDialog : public QDialog
{
    Q_OBJECT
public:
    /// The subject has at least one choice. `author` is offered, and can be changed.
    JudgeDialog(JudgeSubject subject, const QString &author, QDate today, QWidget *parent = nullptr);

    /// As it is entered.
    FaultJudgement judgement() const;

Q_SIGNALS:
    void judged(const gearaudit::FaultJudgement &judgement);

private:
    void fillFields(const QString &author, QDate today);
    const JudgeSubject::Choice &choice() const;
    void showState();

    const JudgeSubject m_subject;
    QComboBox *m_fault;
    PlainLabel *m_about;
    QComboBox *m_where;
    QComboBox *m_why;
    QLineEdit *m_reason;
    QLineEdit *m_author;
    QCheckBox *m_ends;
    QDateEdit *m_until;
    PlainLabel *m_effect;
};

} // namespace gearaudit
