#include "ui/shell/help_dialogs.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>

#include "ui/common/theme.h"

namespace flopsmith {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::HelpDialogs)
};

QDialog* showPage(const QString& title, const QString& html, QWidget* window)
{
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* page = new QTextBrowser(dialog);
    page->setOpenExternalLinks(true);
    page->setFrameShape(QFrame::NoFrame);
    page->document()->setDocumentMargin(16);
    page->setHtml(html);
    page->setAccessibleName(title);
    page->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(Texts::tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(page, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(buttons);
    column->addLayout(row);
    dialog->resize(520, 480);
    dialog->open();
    return dialog;
}

QString shortcutRow(const QString& name, const QString& keys)
{
    return QStringLiteral("<tr><td style='padding-right:40px'>%1</td><td><b>%2</b></td></tr>")
        .arg(name.toHtmlEscaped(), keys.toHtmlEscaped());
}

} // namespace

QDialog* showShortcuts(const QList<QAction*>& actions, QWidget* window)
{
    QString rows;
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty())
            rows += shortcutRow(action->text().remove(QLatin1Char('&')),
                                action->shortcut().toString(QKeySequence::NativeText));
    rows += shortcutRow(Texts::tr("Put the part of the list into the best place"), Texts::tr("Enter"));
    rows += shortcutRow(Texts::tr("Go through the places of the drawing"), Texts::tr("Arrow keys"));
    rows += shortcutRow(Texts::tr("From the search field into the list"), Texts::tr("Down"));
    rows += shortcutRow(Texts::tr("From area to area"), Texts::tr("Tab"));
    return showPage(Texts::tr("Keyboard shortcuts"), QStringLiteral("<table cellpadding='4'>%1</table>").arg(rows),
                    window);
}

QDialog* showAbout(const QString& catalogDate, int parts, QWidget* window)
{
    const QString version = QCoreApplication::applicationVersion();
    QString html = QStringLiteral("<p style='font-size:%1px; font-weight:700'>Flopsmith %2</p>")
                       .arg(Theme::font(Theme::Type::Heading).pixelSize())
                       .arg(version.toHtmlEscaped());
    html += QStringLiteral("<p>%1</p>").arg(Texts::tr("Configurator for deep-learning machines.").toHtmlEscaped());
    html +=
        QStringLiteral("<p>%1</p>")
            .arg(Texts::tr("Catalog of %1 with %2 parts.").arg(catalogDate, QLocale().toString(parts)).toHtmlEscaped());
    html +=
        QStringLiteral("<p>%1</p>")
            .arg(Texts::tr(
                     "Flopsmith is free software under the GNU General Public License, version 3 or later, without any "
                     "warranty. The catalog's facts are in the public domain (CC0 1.0).")
                     .toHtmlEscaped());
    html += QStringLiteral("<p>%1</p><ul>").arg(Texts::tr("It uses").toHtmlEscaped());
    const QStringList uses{QStringLiteral("Qt %1 (LGPL 3.0; Qt Charts GPL 3.0)").arg(QString::fromLatin1(qVersion())),
                           QStringLiteral("{fmt} (MIT)"),
                           QStringLiteral("nlohmann/json (MIT)"),
                           QStringLiteral("tl::expected (CC0 1.0)"),
                           QStringLiteral("utf8proc (MIT)"),
                           QStringLiteral("CLI11 (BSD 3-Clause)")};
    for (const QString& use : uses)
        html += QStringLiteral("<li>%1</li>").arg(use.toHtmlEscaped());
    return showPage(Texts::tr("About Flopsmith"), html + QStringLiteral("</ul>"), window);
}

} // namespace flopsmith
