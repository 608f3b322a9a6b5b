package org.counterweight.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Turns a template and a model into text. Templates are data, not code: they reach no class, no
 * file outside their folder, and nothing of the machine; what they print is escaped for XML unless
 * they say otherwise. Every template is parsed once. Safe to share between threads.
 */
public final class TemplateEngine {
  private static final String BUNDLED = "/org/counterweight/templates";

  /** Names the bundled files, because a class path cannot be listed; a test keeps it complete. */
  private static final String INDEX = "index.txt";

  private static final Pattern TEMPLATE = Pattern.compile("\\.ftlx?$");

  /** What one template may write, in characters. */
  static final int LARGEST_OUTPUT = 64 * 1024 * 1024;

  private static final int MOST_LANGUAGES = 64;

  private final Configuration configuration;
  private final FolderTemplates folder;
  private final int largestOutput;

  /** As templates are, message files are read once. */
  private final Map<Locale, Messages> messages = new ConcurrentHashMap<>();

  private TemplateEngine(FolderTemplates folder, int largestOutput) {
    this.folder = folder;
    this.largestOutput = largestOutput;
    TemplateLoader bundled = new ClassTemplateLoader(TemplateEngine.class, BUNDLED);
    this.configuration =
        configure(
            folder == null
                ? bundled
                : new MultiTemplateLoader(new TemplateLoader[] {folder, bundled}));
  }

  /** The templates that come with Counterweight. */
  public static TemplateEngine bundled() {
    return new TemplateEngine(null, LARGEST_OUTPUT);
  }

  /**
   * The templates of a folder laid out as the bundled one ({@code pdf/}, {@code xlsx/}). A file
   * that the folder lacks is taken from the bundled templates, so that a house style may be one CSS
   * file.
   *
   * @throws RenderException where the folder cannot be read
   */
  public static TemplateEngine folder(Path folder) throws RenderException {
    return folder(folder, LARGEST_OUTPUT);
  }

  static TemplateEngine folder(Path folder, int largestOutput) throws RenderException {
    if (!Files.isDirectory(folder)) {
      throw new RenderException(
          "The template folder " + folder + " is not a folder; give one with pdf/ or xlsx/ in it.");
    }
    try {
      return new TemplateEngine(new FolderTemplates(folder), largestOutput);
    } catch (IOException e) {
      throw new RenderException(
          "The template folder " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Configuration configure(TemplateLoader loader) {
    Configuration c = new StoppableTemplates(Configuration.VERSION_2_3_34);
    c.setTemplateLoader(loader);
    c.setCacheStorage(new StrongCacheStorage());
    c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    c.setLocalizedLookup(false);
    c.setDefaultEncoding("UTF-8");
    c.setOutputEncoding("UTF-8");
    c.setOutputFormat(XMLOutputFormat.INSTANCE);
    c.setRecognizeStandardFileExtensions(true);
    c.setObjectWrapper(new TemplateExposure());
    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    c.setAPIBuiltinEnabled(false);
    c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(true);
    c.setFallbackOnNullLoopVariable(false);
    // A bare ${x} prints a number as computers read it; people get num(x) and its kin.
    c.setNumberFormat("c");
    c.setBooleanFormat("c");
    c.setTimeZone(TimeZone.getTimeZone("UTC"));
    c.setLocale(Locale.ROOT);
    return c;
  }

  /**
   * Runs a template.
   *
   * @param name as in {@code pdf/statement.ftlx}
   * @param model variables by name
   * @throws RenderException where the template is missing, wrong, or fails: the message names
   *     template, line, column and the cause
   */
  public String process(String name, Map<String, ?> model) throws RenderException {
    LimitedWriter out = new LimitedWriter(largestOutput);
    try {
      Template template = configuration.getTemplate(name);
      template.process(model, out);
      return out.toString();
    } catch (TemplateNotFoundException e) {
      throw new RenderException("There is no template " + e.getTemplateName() + ".", e);
    } catch (MalformedTemplateNameException e) {
      throw new RenderException(
          "The template name \"" + e.getTemplateName() + "\" leads out of the template folder.", e);
    } catch (ParseException e) {
      throw failure(
          e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
    } catch (TemplateException e) {
      throw failure(e);
    } catch (LimitedWriter.Full e) {
      throw new RenderException(
          "Template "
              + name
              + " wrote more than "
              + largestOutput
              + " characters and was stopped; look for a loop that does not end.",
          e);
    } catch (IOException e) {
      throw new RenderException("Template " + name + " cannot be read: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new RenderException(
          "Template " + name + " calls itself without end; look for a macro or include that does.",
          e);
    }
  }

  /**
   * Parses what there is to parse, for one who has a core to spare before the first document. A
   * template that is missing or wrong is told of by the document that needs it. Ends soon where the
   * thread is interrupted.
   */
  public void prepare() {
    try {
      String index = new String(resource(INDEX).orElseThrow(), StandardCharsets.UTF_8);
      for (String name : index.lines().filter(TEMPLATE.asPredicate()).toList()) {
        if (Thread.currentThread().isInterrupted()) {
          // Nobody wants them any more.
          return;
        }
        configuration.getTemplate(name);
      }
    } catch (IOException later) {
      // Whoever processes it meets it again, and can say where.
    }
  }

  /** The messages of a language, from here and from what is bundled. */
  Messages messages(Locale locale) throws RenderException {
    Messages known = messages.get(locale);
    if (known == null) {
      known = Messages.read(locale, this);
      // Statements choose the language, so their number has no natural end.
      if (messages.size() < MOST_LANGUAGES) {
        messages.put(locale, known);
      }
    }
    return known;
  }

  /**
   * A style sheet, picture or message file beside the templates.
   *
   * @param name as in {@code pdf/statement.css}
   * @return empty where there is none
   * @throws IOException where it is there but cannot be read
   */
  public Optional<byte[]> resource(String name) throws IOException {
    if (folder != null) {
      Optional<byte[]> own = folder.read(name);
      if (own.isPresent()) {
        return own;
      }
    }
    if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
      return Optional.empty();
    }
    try (InputStream in = TemplateEngine.class.getResourceAsStream(BUNDLED + "/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /**
   * Every file that can take part in rendering, by name: those of the folder, and the bundled ones
   * that it does not replace. Their digest tells one set of templates from another.
   */
  public SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String index = new String(resource(INDEX).orElseThrow(), StandardCharsets.UTF_8);
    for (String name : index.lines().toList()) {
      files.put(name, resource(name).orElseThrow(() -> new FileNotFoundException(name)));
    }
    if (folder != null) {
      files.putAll(folder.files());
    }
    return files;
  }

  private static RenderException failure(TemplateException e) {
    Throwable cause = e.getCause();
    String what = e.getMessageWithoutStackTop();
    if (cause instanceof freemarker.template.TemplateModelException model
        && model.getMessage() != null) {
      what = model.getMessage();
    }
    String expression = e.getBlamedExpressionString();
    return failure(
        e.getTemplateSourceName(),
        e.getLineNumber() == null ? 0 : e.getLineNumber(),
        e.getColumnNumber() == null ? 0 : e.getColumnNumber(),
        what + (expression == null ? "" : " [in: " + expression + "]"),
        e);
  }

  private static RenderException failure(
      String template, int line, int column, String what, Exception cause) {
    // The library appends tips for its own users after a line of dashes.
    String plain =
        what == null
            ? "it failed"
            : what.split("\\n----", 2)[0].strip().replaceAll("\\s*\\n\\s*", " ");
    return new RenderException(
        "Template " + template + ", line " + line + ", column " + column + ": " + plain, cause);
  }
}
