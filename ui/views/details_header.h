#pragma once

#include "ui/icons/status_icon.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace gearaudit
{

class ElidedLabel;

/// What details are of: its name, large, where it is, and how its audit ended.
class DetailsHeader : public QWidget
{
    Q_OBJECT
public:
    struct Text {
        QString title;
        QString place = {}; ///< "0.9.0 · hub"
        std::optional<StatusSign> sign = std::nullopt;
        QString status = {}; ///< "Audited · 10/1/26"

        bool operator==(const Text &) const = default;
    };

    explicit DetailsHeader(QWidget *parent = nullptr);
    void say(const Text &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFonts();
    void showSign();

    StatusIcons m_icons;
    Text m_shown;
    ElidedLabel *m_title;
    ElidedLabel *m_place;
    QLabel *m_sign;
    ElidedLabel *m_status;
};

} // namespace gearaudit
