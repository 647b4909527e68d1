#pragma once

#include "core/images/engine_state.h"
#include "ui/icons/status_icon.h"

#include <QToolButton>

namespace gearaudit
{

/// Whether audits can run, as a sign and a word or three; to be pressed for more.
class EngineButton : public QToolButton
{
    Q_OBJECT
public:
    explicit EngineButton(QWidget *parent = nullptr);

    void setState(const EngineState &state, const QString &wish);
    /// The sign alone where there is little room.
    void showWords(bool words);

private:
    StatusIcons m_icons;
};

} // namespace gearaudit
