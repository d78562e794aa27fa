#include "ui/shell/list_controller.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMimeData>

#include "app/import/parts_list.h"
#include "app/import/pci_ids.h"
#include "app/io/atomic_file.h"
#include "app/workspace/workspace.h"
#include "ui/shell/file_controller.h"
#include "ui/shell/list_review.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/questions.h"

namespace flopsmith {

namespace {

const QString topic = QStringLiteral("list");

} // namespace

ListController::ListController(Workspace& workspace, FileController& files, Questions& questions, MessageBar& messages,
                               QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_files(files)
    , m_questions(questions)
    , m_messages(messages)
{
}

void ListController::openAsk()
{
    const QString path = m_questions.listToOpen(m_workspace.settings().get(settings::lastFolder));
    if (!path.isEmpty())
        open(path);
}

void ListController::open(const QString& path)
{
    const auto bytes = readFile(QFileInfo(path).filesystemFilePath(), maxListBytes);
    if (!bytes)
        return m_messages.show(Mark::Error, QString::fromStdString(describe(bytes.error())), topic);
    take(QByteArray::fromStdString(*bytes), path);
}

void ListController::paste()
{
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    const QString text = content && content->hasText() ? content->text() : QString();
    if (text.trimmed().isEmpty())
        return m_messages.show(Mark::Warning, tr("There is no text to paste. Copy a parts list first."), topic);
    take(text.toUtf8(), tr("clipboard"));
}

void ListController::take(const QByteArray& bytes, const QString& name)
{
    const auto ids = m_workspace.ownCatalog().pciIds();
    auto list = importList({bytes.constData(), static_cast<std::size_t>(bytes.size())}, *m_workspace.catalog(),
                           name.toStdString(), ids && *ids ? &**ids : nullptr);
    if (!list)
        return m_messages.show(Mark::Error, QString::fromStdString(describe(list.error())), topic);
    if (!ids)
        list->notes.push_back({ids.error().file, Message::plain(describe(ids.error()))});
    if (!m_files.mayClose())
        return;
    m_list = std::move(*list);
    if (m_list.build.name.empty())
        m_list.build.name = QFileInfo(name).completeBaseName().toStdString();
    m_workspace.document().setContent(m_list.build, {}, true);
    const QString text = tr("Taken from the list: %n line(s)", nullptr, static_cast<int>(m_list.resolved.size()))
        + (m_list.unresolved.empty()
               ? QString()
               : QStringLiteral(", ") + tr("%n not certain", nullptr, static_cast<int>(m_list.unresolved.size())));
    m_messages.show(m_list.unresolved.empty() ? Mark::Ok : Mark::Warning, text, topic,
                    {{tr("Look through\u2026"), [this] { review(); }}});
}

void ListController::review()
{
    auto* window = qobject_cast<QWidget*>(parent());
    auto* dialog = new ListReview(m_list, *m_workspace.catalog(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Document& document = m_workspace.document();
        const Batch batch = dialog->choices(document.build(), *m_workspace.catalog());
        if (!batch.edits.empty())
            document.apply(batch, tr("Choose parts of the list"));
        m_messages.clear(topic);
    });
    dialog->open();
}

} // namespace flopsmith
